package sourcebook.load;

import sourcebook.diagnostic.Places;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.TextFile;

/**
 * Leads from the characters of a YAML scalar to the file, although quotation marks, escapes, folded
 * lines and indents stand only there.
 */
final class ScalarPlaces implements Places {

  private final TextFile file;
  private final int start;
  private final String value;
  private final char style;

  /**
   * @param start the offset of the scalar's first character in the file, quotation mark included
   */
  ScalarPlaces(TextFile file, int start, String value) {
    this.file = file;
    this.start = start;
    this.value = value;
    char first = charAt(start);
    this.style = "\"'|>".indexOf(first) >= 0 ? first : ' ';
  }

  boolean plain() {
    return style == ' ';
  }

  @Override
  public Position at(int from, int length) {
    int begin = advance(firstCharacter(), 0, from);
    return file.at(begin, length == 0 ? 0 : advance(begin, from, from + length) - begin);
  }

  /**
   * Where in the file the value's character {@code to} stands, if {@code from} stands at offset.
   */
  private int advance(int offset, int from, int to) {
    int place = offset;
    for (int i = from; i < Math.min(to, value.length()); i++) {
      place = after(place, value.charAt(i));
    }
    boolean inside = to < value.length() && !Character.isWhitespace(value.charAt(to));
    return inside ? skipSpace(place, value.charAt(to)) : place;
  }

  /** The offset behind one character of the value. */
  private int after(int offset, char c) {
    if (Character.isWhitespace(c)) {
      return Character.isWhitespace(charAt(offset)) ? offset + 1 : offset;
    }
    int place = skipSpace(offset, c);
    if (style == '"' && charAt(place) == '\\') {
      return place + escapeLength(charAt(place + 1));
    }
    return style == '\'' && c == '\'' ? place + 2 : place + 1;
  }

  /** Line ends and indents that the value folds away. */
  private int skipSpace(int offset, char wanted) {
    int place = offset;
    while (place < file.text().length()
        && charAt(place) != wanted
        && Character.isWhitespace(charAt(place))) {
      place++;
    }
    return place;
  }

  private int firstCharacter() {
    if (plain()) {
      return start;
    }
    if (style == '"' || style == '\'') {
      return start + 1;
    }
    int lineEnd = file.text().indexOf('\n', start);
    return lineEnd < 0 ? start : lineEnd + 1;
  }

  private char charAt(int offset) {
    return offset < file.text().length() ? file.text().charAt(offset) : '\n';
  }

  private static int escapeLength(char kind) {
    return switch (kind) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }
}
