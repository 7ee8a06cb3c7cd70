package sourcebook.capture;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of a text that are not blank. */
final class Lines {

  private static final Pattern END = Pattern.compile("\r\n|[\r\n]");

  private Lines() {}

  /** They are in order and without the white space around them. */
  static List<String> notBlank(String text) {
    return END.splitAsStream(text).flatMap(Lines::stripped).toList();
  }

  private static Stream<String> stripped(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isWhite(line.charAt(start))) {
      start++;
    }
    while (start < end && isWhite(line.charAt(end - 1))) {
      end--;
    }
    return start < end ? Stream.of(line.substring(start, end)) : Stream.empty();
  }

  /**
   * Unicode's property White_Space, and the byte order mark, which is left where files were joined
   * and nobody can see.
   */
  private static boolean isWhite(char c) {
    return c == ' '
        || ('\t' <= c && c <= '\r')
        || c == '\u0085'
        || c == '\uFEFF'
        || Character.isSpaceChar(c);
  }
}
