package sourcebook.load;

import java.util.Locale;
import java.util.Set;

/**
 * Words that some YAML tools do not take for text unless they stand in quotation marks: the
 * booleans of YAML 1.1 (section “Boolean Language-Independent Type”) and nothing.
 */
final class TrapWords {

  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "~");

  private TrapWords() {}

  static boolean isOne(String text) {
    return WORDS.contains(text.toLowerCase(Locale.ROOT)) || isNumber(text);
  }

  private static boolean isNumber(String text) {
    return text.matches("[-+]?(\\d[\\d_]*)?\\.?\\d+([eE][-+]?\\d+)?");
  }
}
