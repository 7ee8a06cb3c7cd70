package sourcebook.load;

import org.jspecify.annotations.Nullable;
import sourcebook.diagnostic.Places;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.TextFile;

/**
 * Leads from the characters of a YAML scalar to the file, although quotation marks, escapes, folded
 * lines and indents stand only there.
 */
final class ScalarPlaces implements Places {

  /** The escape of a character that Java keeps as two, {@code \\U0001F56F}. */
  private static final int WIDEST = 10;

  private final TextFile file;
  private final String value;
  private final char style;

  /** Where the value begins, behind a quotation mark or a block's mark. */
  private final int first;

  /** Where each character of the value stands, and the value's end; null until somebody asks. */
  private int @Nullable [] offsets;

  /**
   * @param start the offset of the scalar's first character in the file, quotation mark included
   */
  ScalarPlaces(TextFile file, int start, String value) {
    this.file = file;
    this.value = value;
    char mark = charAt(start);
    this.style = "\"'|>".indexOf(mark) >= 0 ? mark : ' ';
    this.first = firstCharacter(start);
  }

  boolean plain() {
    return style == ' ';
  }

  /** Whether a character of the value stands in the file as an escape. */
  boolean isEscape(int index) {
    return style == '"' && charAt(offset(index)) == '\\';
  }

  @Override
  public Position at(int from, int length) {
    int begin = offset(from);
    return file.at(begin, length == 0 ? 0 : offset(from + length) - begin);
  }

  private int offset(int index) {
    int inside = Math.min(index, value.length());
    if (file.text().startsWith(value, first)) {
      return first + inside;
    }
    if (offsets == null) {
      offsets = walk();
    }
    return offsets[inside];
  }

  private int[] walk() {
    int[] found = new int[value.length() + 1];
    int offset = first;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      offset = Character.isWhitespace(c) ? offset : behindIndent(offset, c);
      found[i] = offset;
      boolean half = Character.isHighSurrogate(c) && width(offset) == WIDEST;
      offset = half ? offset : behind(offset, c);
    }
    found[value.length()] = offset;
    return found;
  }

  /** Where a character stands, if it does not stand before the line ends and indents here. */
  private int behindIndent(int offset, char wanted) {
    int place = offset;
    while (place < file.text().length()
        && charAt(place) != wanted
        && (Character.isWhitespace(charAt(place)) || isLineContinued(place))) {
      place++;
    }
    return place;
  }

  /** The offset behind one character of the value, which begins at {@code offset}. */
  private int behind(int offset, char c) {
    int width = width(offset);
    if (Character.isWhitespace(c) && width == 1) {
      return behindSpace(offset);
    }
    return offset + width;
  }

  /** Within quotation marks a line end and the spaces around it are one character of the value. */
  private int behindSpace(int offset) {
    int end = offset;
    while (end < file.text().length() && Character.isWhitespace(charAt(end))) {
      end++;
    }
    boolean folded = file.text().substring(offset, end).indexOf('\n') >= 0;
    return style == '"' && folded ? end : Math.min(offset + 1, end);
  }

  /** How many characters of the file stand for one of the value. */
  private int width(int offset) {
    if (style == '\'' && charAt(offset) == '\'') {
      return 2;
    }
    if (style != '"' || charAt(offset) != '\\') {
      return 1;
    }
    return switch (charAt(offset + 1)) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> WIDEST;
      default -> 2;
    };
  }

  /** Within double quotation marks a backslash at the end of a line takes the line end away. */
  private boolean isLineContinued(int offset) {
    return style == '"' && charAt(offset) == '\\' && charAt(offset + 1) == '\n';
  }

  private int firstCharacter(int start) {
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
}
