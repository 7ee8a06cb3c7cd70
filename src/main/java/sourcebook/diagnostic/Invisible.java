package sourcebook.diagnostic;

/**
 * Tells characters that nobody can see: controls, bidirectional overrides and isolates (Unicode
 * Technical Report 36, section 3.2), zero-width spaces, tags, and what is no character at all. The
 * joiners U+200C and U+200D are not among them: Persian needs them.
 */
public final class Invisible {

  private Invisible() {}

  public static boolean isOne(int c) {
    if (c < 0x7F) {
      return c < ' ' && c != '\n' && c != '\t';
    }
    return c <= 0x9F
        || c == 0xAD
        || c == 0x200B
        || in(c, 0x2028, 0x202E)
        || in(c, 0x2060, 0x2069)
        || c == 0xFEFF
        || in(c, 0xFFF9, 0xFFFF)
        || in(c, 0xE0000, 0xE007F)
        || (c & 0xFFFE) == 0xFFFE;
  }

  /** The text with a visible sign in the place of each, so that it cannot play with a terminal. */
  public static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().map(c -> isOne(c) ? '\uFFFD' : c).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean in(int c, int first, int last) {
    return first <= c && c <= last;
  }
}
