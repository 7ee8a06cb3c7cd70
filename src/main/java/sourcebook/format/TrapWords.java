package sourcebook.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that some YAML tools do not take for text unless they stand in quotation marks: the
 * booleans, numbers and dates of YAML 1.1 and 1.2, and nothing.
 */
public final class TrapWords {

  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "~");

  /** Decimal, with base 60 and with another base; infinity and what is no number; a day. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?(\\d[\\d_]*)?\\.?\\d+([eE][-+]?\\d+)?"
              + "|[-+]?\\d[\\d_]*(:[0-5]?\\d)+(\\.\\d*)?"
              + "|[-+]?0[xX][\\da-fA-F_]+|[-+]?0[oO]?[0-7_]+|[-+]?0b[01_]+"
              + "|[-+]?\\d[\\d_]*\\."
              + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)"
              + "|\\d{4}-\\d\\d?-\\d\\d?");

  private TrapWords() {}

  /** Whether a text is one of them. */
  public static boolean isOne(String text) {
    return WORDS.contains(text.toLowerCase(Locale.ROOT)) || NUMBER.matcher(text).matches();
  }
}
