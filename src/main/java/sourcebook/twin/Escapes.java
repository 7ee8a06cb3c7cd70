package sourcebook.twin;

import sourcebook.html.Html;

/** Text into Markdown that means just this text. */
public final class Escapes {

  private Escapes() {}

  /** Plain text as Markdown. */
  public static String text(String plain) {
    String html = Html.escape(plain);
    StringBuilder text = new StringBuilder(html.length());
    append(html, 0, html.length(), text);
    return text.toString();
  }

  /**
   * Appends HTML text with white space folded, references that Markdown needs not resolved, and
   * what Markdown would take for markup escaped.
   */
  static void append(CharSequence html, int from, int to, StringBuilder text) {
    for (int i = from; i < to; i++) {
      char c = html.charAt(i);
      if (c == '&') {
        i = appendReference(html, i, to, text);
      } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        space(text);
      } else {
        appendCharacter(c, text);
      }
    }
  }

  /** Escaped text as it stands between backticks; but a bar would end the cell of a table there. */
  static String inCode(String escaped) {
    return escaped.replaceAll("\\\\([\\\\*_\\[\\]<~])", "$1").replace("&amp;", "&");
  }

  /** A space, unless one stands there. */
  static void space(StringBuilder text) {
    int last = text.length() - 1;
    if (last < 0 || (text.charAt(last) != ' ' && text.charAt(last) != '\n')) {
      text.append(' ');
    }
  }

  private static void appendCharacter(char c, StringBuilder text) {
    switch (c) {
      case '\\', '`', '*', '_', '[', ']', '<', '|', '~' -> text.append('\\').append(c);
      default -> text.append(c);
    }
  }

  /** The five of XML and apostrophes by number are resolved; Markdown itself knows the others. */
  private static int appendReference(CharSequence html, int from, int to, StringBuilder text) {
    int end = from + 1;
    while (end < to && end - from < 12 && html.charAt(end) != ';') {
      end++;
    }
    if (end >= to || html.charAt(end) != ';') {
      text.append("&amp;");
      return from;
    }
    String name = html.subSequence(from + 1, end).toString();
    switch (name) {
      case "amp" -> text.append("&amp;");
      case "lt" -> text.append("\\<");
      case "gt" -> text.append('>');
      case "quot" -> text.append('"');
      case "apos", "#39" -> text.append('\'');
      default -> text.append('&').append(name).append(';');
    }
    return end;
  }
}
