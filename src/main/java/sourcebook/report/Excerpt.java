package sourcebook.report;

import java.util.Optional;
import sourcebook.diagnostic.Invisible;
import sourcebook.diagnostic.Position;

/**
 * The line that a fault stands in, with carets under the place.
 *
 * @param line the line, behind its number
 * @param indent what stands before the carets in the line below
 */
record Excerpt(String line, String indent, String carets) {

  /** Longer lines are cut, so that the caret stays on the screen; in code points. */
  private static final int WIDTH = 100;

  private static final int BEFORE = 40;

  /** Empty where the file has no such line. */
  static Optional<Excerpt> of(Position position) {
    int[] line = Invisible.shown(position.file().line(position.line())).codePoints().toArray();
    if (line.length == 0) {
      return Optional.empty();
    }
    int start = Math.min(position.column() - 1, line.length);
    int from =
        line.length <= WIDTH ? 0 : Math.max(0, Math.min(start - BEFORE, line.length - WIDTH));
    int to = Math.min(line.length, from + WIDTH);
    String shown = (from > 0 ? "…" : "") + text(line, from, to) + (to < line.length ? "…" : "");
    String number = String.valueOf(position.line());
    int carets = Math.max(1, Math.min(position.length(), to - start));
    String indent = (from > 0 ? " " : "") + blank(line, from, start);
    return Optional.of(
        new Excerpt(
            "  " + number + " | " + shown,
            "  " + " ".repeat(number.length()) + " | " + indent,
            "^".repeat(carets)));
  }

  private static String text(int[] line, int from, int to) {
    return new String(line, from, to - from);
  }

  /** White space as wide as the text, tabs kept. */
  private static String blank(int[] line, int from, int to) {
    return text(line, from, to)
        .codePoints()
        .map(c -> c == '\t' ? '\t' : ' ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
