package sourcebook.markdown;

/** Escapes text for HTML. */
final class Html {

  private Html() {}

  static String escape(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> String.valueOf(c);
    };
  }
}
