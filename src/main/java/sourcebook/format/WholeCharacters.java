package sourcebook.format;

import java.io.Reader;

/**
 * A text to be parsed as YAML. No read of several characters ends between the two halves of one
 * that Java keeps as two, for there the parser fails: to fetch the other half it reaches behind the
 * end of its buffer ({@code StreamReader.extendIfTrailingHighSurrogate} of SnakeYAML Engine 3.0.1).
 */
public final class WholeCharacters extends Reader {

  private final String text;
  private int next;

  public WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int start, int length) {
    int end = Math.min(text.length(), next + length);
    if (end == next) {
      return length == 0 ? 0 : -1;
    }
    if (end - next > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    text.getChars(next, end, buffer, start);
    int read = end - next;
    next = end;
    return read;
  }

  @Override
  public void close() {
    // Nothing is held open.
  }
}
