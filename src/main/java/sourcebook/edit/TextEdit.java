package sourcebook.edit;

import java.util.Comparator;
import java.util.List;
import sourcebook.diagnostic.TextFile;

/**
 * A stretch of a content file that is to read otherwise.
 *
 * @param file as it was read
 * @param start the offset of the first character that goes
 * @param end the offset behind the last one; where it is the same, none goes
 * @param text what comes instead
 */
public record TextEdit(TextFile file, int start, int end, String text) {

  /** The file's text with all these edits made, of which no two may overlap. */
  public static String applied(TextFile file, List<TextEdit> edits) {
    StringBuilder text = new StringBuilder(file.text());
    edits.stream()
        .sorted(Comparator.comparingInt(TextEdit::start).reversed())
        .forEach(edit -> text.replace(edit.start(), edit.end(), edit.text()));
    return text.toString();
  }
}
