package sourcebook.load;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that some YAML tools do not take for text unless they stand in quotation marks: the
 * booleans of YAML 1.1 (section “Boolean Language-Independent Type”) and nothing.
 */
final class TrapWords {

  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "~");

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d[\\d_]*)?\\.?\\d+([eE][-+]?\\d+)?");

  private TrapWords() {}

  static boolean isOne(String text) {
    return WORDS.contains(text.toLowerCase(Locale.ROOT)) || NUMBER.matcher(text).matches();
  }
}
