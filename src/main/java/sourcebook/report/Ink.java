package sourcebook.report;

import sourcebook.diagnostic.Severity;

/** What reports for people are written with. */
public enum Ink {
  /** For files and pipes: text and nothing else. */
  PLAIN,
  /** For terminals: what is wrong stands out (ECMA-48, section 8.3.117). */
  COLOURED;

  private static final String BOLD = "1";
  private static final String RED = "1;31";
  private static final String YELLOW = "1;33";

  /** A place that people look for first. */
  String place(String text) {
    return with(BOLD, text);
  }

  /** Words or carets about something as grave as this. */
  String grave(Severity severity, String text) {
    return with(severity == Severity.ERROR ? RED : YELLOW, text);
  }

  private String with(String rendition, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\033[" + rendition + "m" + text + "\033[0m";
  }
}
