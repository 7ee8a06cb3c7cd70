package sourcebook.capture;

/** What is not captured, and what to do instead. */
final class Refusals {

  /** More than any article, and as much as fits in memory many times over. */
  private static final int MOST_MEGABYTES = 10;

  private Refusals() {}

  static void ofBytes(byte[] bytes, String name) throws Uncapturable {
    if (bytes.length == 0) {
      throw new Uncapturable("`" + name + "` is empty");
    }
    if (bytes.length > MOST_MEGABYTES * 1024 * 1024) {
      throw new Uncapturable(
          "`%s` is larger than %d MB; save its text as .txt and capture that"
              .formatted(name, MOST_MEGABYTES));
    }
    String start = DocumentKind.beginning(bytes);
    for (ForeignFormat format : ForeignFormat.values()) {
      if (format.begins(start)) {
        throw new Uncapturable("`" + name + "` is " + format.advice());
      }
    }
  }

  static void ofNothing(CapturedDocument document, DocumentKind kind, String name)
      throws Uncapturable {
    if (document.paragraphs().isEmpty()) {
      throw new Uncapturable("`" + name + "` " + nothing(kind));
    }
  }

  private static String nothing(DocumentKind kind) {
    return kind == DocumentKind.TEXT
        ? "holds nothing but blank lines"
        : "shows no text before its scripts run; copy what your browser shows into a .txt file and"
            + " capture that";
  }
}
