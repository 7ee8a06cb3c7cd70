package sourcebook.format;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes texts as YAML scalars. */
final class Scalars {

  /** What begins something else than a text (YAML 1.2.2, 7.3.3). */
  private static final String INDICATORS = ",[]{}#&*!|>'\"%@`";

  private static final String BRACKETS = ",[]{}";

  /** What may begin a text elsewhere, and what the reader takes for a key between brackets. */
  private static final String FIRST_IN_BRACKETS = ":?";

  private static final Pattern ONE_WORD = Pattern.compile("[a-z]+");

  private Scalars() {}

  /** A text on one line, within quotation marks where it needs them or is meant to have them. */
  static String oneLine(String text, Layout.Marks marks, boolean brackets) {
    return isPlain(text, marks, brackets) ? text : quoted(text);
  }

  /** A text on one line, within quotation marks; what cannot be seen is escaped. */
  static String quoted(String text) {
    return '"' + escaped(text) + '"';
  }

  /**
   * Whether a text of several lines can be written line by line below a {@code |}; its first line
   * says how far all are indented.
   */
  static boolean isBlock(String text) {
    return text.indexOf('\n') >= 0
        && text.chars().allMatch(c -> c == '\n' || isPrintable((char) c))
        && text.lines().noneMatch(line -> line.endsWith(" "));
  }

  private static boolean isPlain(String text, Layout.Marks marks, boolean brackets) {
    return switch (marks) {
          case FEW -> !text.equals("~") && !text.equals("null");
          case SOME -> !TrapWords.isOne(text);
          case ALL -> ONE_WORD.matcher(text).matches() && !TrapWords.isOne(text);
        }
        && isReadAsText(text, brackets);
  }

  private static boolean isReadAsText(String text, boolean brackets) {
    if (text.isEmpty()
        || !text.equals(text.strip())
        || INDICATORS.indexOf(text.charAt(0)) >= 0
        || (brackets && FIRST_IN_BRACKETS.indexOf(text.charAt(0)) >= 0)
        || text.startsWith("---")
        || text.startsWith("...")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = isGap(text, i + 1) || (brackets && BRACKETS.indexOf(text.charAt(i + 1)) >= 0);
      boolean colon = c == ':' && ends;
      boolean mark = i == 0 && (c == '-' || c == '?' || c == ':') && ends;
      boolean comment = c == '#' && isGap(text, i - 1);
      boolean bracket = brackets && BRACKETS.indexOf(c) >= 0;
      if (colon || mark || comment || bracket || !isPrintable(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a blank stands here, or nothing. */
  private static boolean isGap(String text, int i) {
    return i < 0 || i >= text.length() || text.charAt(i) == ' ';
  }

  /** Whether a character stands for itself outside of quotation marks, and can be seen. */
  private static boolean isPrintable(char c) {
    return !Character.isISOControl(c) && "\u2028\u2029\uFEFF\uFFFE\uFFFF".indexOf(c) < 0;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        escaped.append('\\').append(c);
      } else if (c == '\n') {
        escaped.append("\\n");
      } else if (c == '\t') {
        escaped.append("\\t");
      } else if (isPrintable(c)) {
        escaped.append(c);
      } else {
        escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      }
    }
    return escaped.toString();
  }
}
