package sourcebook.html;

/** Escapes text for HTML, in elements and in attributes within quotation marks of either kind. */
public final class Html {

  private Html() {}

  public static String escape(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      append(html, text.charAt(i));
    }
    return html.toString();
  }

  /** Appends one character, escaped where it means something in HTML. */
  public static void append(StringBuilder html, char c) {
    switch (c) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      default -> html.append(c);
    }
  }
}
