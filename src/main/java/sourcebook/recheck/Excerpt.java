package sourcebook.recheck;

/** The beginning of a paragraph, on one line. */
final class Excerpt {

  private static final int LONGEST = 200;

  private Excerpt() {}

  static String of(String paragraph) {
    String line = paragraph.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…";
  }
}
