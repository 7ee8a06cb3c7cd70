package sourcebook.content;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A permanent name, which is also a web address: lower-case words joined by hyphens. */
public sealed interface Id permits ClaimId, DisagreementId, EntityId, PartyId, SourceId, TopicId {

  /** The longest id, in characters: file systems and people both lose patience soon after. */
  int LONGEST = 80;

  /** What an id looks like, as a regular expression. */
  String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

  String value();

  /** Whether a word may be an id; names that Windows keeps for devices may not. */
  static boolean isWellFormed(String word) {
    return word.length() <= LONGEST && Form.KEBAB.matcher(word).matches() && !isDevice(word);
  }

  /** Whether Windows takes a file of this name for a device. */
  static boolean isDevice(String word) {
    return Form.DEVICES.contains(word.toUpperCase(Locale.ROOT));
  }

  /** The words that may not be ids although they look like one, sorted. */
  static List<String> devices() {
    return Form.DEVICES.stream().map(word -> word.toLowerCase(Locale.ROOT)).sorted().toList();
  }

  /** Refuses a malformed id; readers ask {@link #isWellFormed} first. */
  static String checked(String word) {
    if (!isWellFormed(word)) {
      throw new IllegalArgumentException("not an id: " + word);
    }
    return word;
  }

  /** What an id looks like. */
  final class Form {
    private static final Pattern KEBAB = Pattern.compile(PATTERN);
    private static final Set<String> DEVICES =
        Set.of(
            "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7",
            "COM8", "COM9", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9");

    private Form() {}
  }
}
