package sourcebook.content;

import java.util.Optional;

/**
 * A source's text as it was captured.
 *
 * @param language a BCP 47 tag
 * @param retrieved when it was captured, where that is known
 * @param furniture the paragraphs that state nothing, perhaps none: menus, bare headings, notices
 */
public record Document(
    Located<String> language, Optional<WrittenDate> retrieved, Locator furniture) {

  /** Whether a paragraph states nothing. */
  public boolean isFurniture(int paragraph) {
    return furniture.contains(paragraph);
  }
}
