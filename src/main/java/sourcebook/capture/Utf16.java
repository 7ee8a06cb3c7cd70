package sourcebook.capture;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells texts in UTF-16 that bear no byte order mark. */
final class Utf16 {

  private Utf16() {}

  /**
   * Spaces, line ends and Latin letters have a zero as one of their two bytes, and texts in other
   * encodings have none at all: a text whose zeros are all on one side is in UTF-16.
   */
  static Optional<Charset> unmarked(byte[] bytes) {
    boolean first = hasZero(bytes, 0);
    boolean second = hasZero(bytes, 1);
    if (first == second || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    return Optional.of(first ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static boolean hasZero(byte[] bytes, int offset) {
    for (int i = offset; i < bytes.length; i += 2) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
