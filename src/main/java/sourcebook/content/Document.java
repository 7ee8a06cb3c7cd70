package sourcebook.content;

import java.util.List;
import java.util.Optional;

/**
 * A source's text as it was captured.
 *
 * @param language a BCP 47 tag
 * @param retrieved when it was captured, where that is known
 * @param length how many paragraphs it has, where that was counted
 * @param furniture the paragraphs that state nothing: menus, bare headings, notices
 */
public record Document(
    Located<String> language,
    Optional<WrittenDate> retrieved,
    Optional<Integer> length,
    List<Paragraphs> furniture) {

  public Document {
    furniture = List.copyOf(furniture);
  }

  /** Whether a paragraph states nothing. */
  public boolean isFurniture(int paragraph) {
    return furniture.stream().anyMatch(run -> run.contains(paragraph));
  }
}
