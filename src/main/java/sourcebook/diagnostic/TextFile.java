package sourcebook.diagnostic;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A text file as it was read: the path it is reported under, and its text with line ends folded to
 * {@code \n}. Positions in it are kept as line and column, both counted from one; columns count
 * Unicode code points.
 */
public final class TextFile implements Comparable<TextFile> {

  private final String path;
  private final String text;
  private final int[] lineStarts;

  public TextFile(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /** A text as it stands on disk without its byte order mark, and with line ends folded. */
  public static String folded(String raw) {
    String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The path as people know the file, with forward slashes. */
  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** The place of {@code length} characters from {@code offset} on, cut off at the line's end. */
  public Position at(int offset, int length) {
    int start = Math.max(0, Math.min(offset, text.length()));
    int line = lineOf(start);
    int end = Math.min(Math.max(start, start + length), lineEnd(line));
    int column = text.codePointCount(lineStarts[line], start) + 1;
    return new Position(this, line + 1, column, text.codePointCount(start, Math.max(start, end)));
  }

  /** The file's beginning, for faults that have no narrower place. */
  public Position start() {
    return new Position(this, 1, 1, 0);
  }

  /** The text of one line, counted from one, without its line end; empty past the end. */
  public String line(int number) {
    if (number < 1 || number > lineStarts.length) {
      return "";
    }
    return text.substring(lineStarts[number - 1], lineEnd(number - 1));
  }

  /** The offset of a line's first character; lines are counted from one. */
  public int offsetOfLine(int number) {
    return lineStarts[Math.max(1, Math.min(number, lineStarts.length)) - 1];
  }

  /** The offset of a line's column, or of the line's end where it has no such column. */
  public int offset(int number, int column) {
    String line = line(number);
    int before = Math.max(0, Math.min(column - 1, line.codePointCount(0, line.length())));
    return offsetOfLine(number) + line.offsetByCodePoints(0, before);
  }

  @Override
  public int compareTo(TextFile other) {
    return Comparator.comparing(TextFile::path).compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextFile file && file.path.equals(path) && file.text.equals(text);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }

  private int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private int lineEnd(int line) {
    return line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int lines = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, lines * 2);
      }
      starts[lines++] = i + 1;
    }
    return Arrays.copyOf(starts, lines);
  }
}
