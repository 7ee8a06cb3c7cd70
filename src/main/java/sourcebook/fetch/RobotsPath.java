package sourcebook.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes paths in one way only, so that they can be compared (RFC 9309, section 2.2.2). */
final class RobotsPath {

  private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]+");
  private static final Pattern ESCAPED = Pattern.compile("%([0-9A-Fa-f]{2})");
  private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]");

  /** The end of a path is as a character of its own. */
  private static final String END = "\n";

  private RobotsPath() {}

  /** A path as rules have it: {@code *} is anything, and {@code $} in the last place the end. */
  static String ofRule(String path) {
    return path.endsWith("$") ? normal(path.substring(0, path.length() - 1)) + END : normal(path);
  }

  /** A path as addresses have it. */
  static String ofAddress(String path) {
    return normal(path.replace("*", "%2A")) + END;
  }

  private static String normal(String path) {
    String ascii = BEYOND_ASCII.matcher(path).replaceAll(text -> escape(text.group()));
    return ESCAPED.matcher(ascii.replace("$", "%24")).replaceAll(RobotsPath::shortest);
  }

  private static String shortest(MatchResult escaped) {
    String character = Character.toString(Integer.parseInt(escaped.group(1), 16));
    return UNRESERVED.matcher(character).matches()
        ? character
        : escaped.group().toUpperCase(Locale.ROOT);
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (byte part : text.getBytes(StandardCharsets.UTF_8)) {
      escaped.append("%%%02X".formatted(part & 0xFF));
    }
    return escaped.toString();
  }
}
