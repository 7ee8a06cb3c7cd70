package sourcebook.picture;

/**
 * How much room letters take. The stylesheet sets lettering larger, in user units, on narrow
 * screens, where a picture is drawn smaller; each picture leaves room for the larger.
 */
final class Lettering {

  /** The mean width of a letter in the widest of the usual faces, in parts of its size. */
  private static final double LETTER = 0.64;

  private Lettering() {}

  /** The room that words of this size take at most, in user units. */
  static double width(String words, double size) {
    return words.codePointCount(0, words.length()) * size * LETTER;
  }

  /** The words, or, if they have more letters than this, their beginning and an ellipsis. */
  static String shortened(String words, int letters) {
    if (words.codePointCount(0, words.length()) <= letters) {
      return words;
    }
    int end = words.offsetByCodePoints(0, letters - 1);
    return words.substring(0, end).stripTrailing() + "…";
  }
}
