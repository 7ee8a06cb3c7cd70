package sourcebook.load;

/**
 * Tells characters that nobody can see: controls, bidirectional overrides and isolates (Unicode
 * Technical Report 36, section 3.2), zero-width spaces, tags, and what is no character at all. The
 * joiners U+200C and U+200D are not among them: Persian needs them.
 */
final class Invisible {

  private Invisible() {}

  static boolean isOne(int c) {
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

  private static boolean in(int c, int first, int last) {
    return first <= c && c <= last;
  }
}
