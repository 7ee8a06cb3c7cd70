package sourcebook.serve;

import java.util.regex.Pattern;

/** Tells requests that were meant for this machine from those that only end up at it. */
final class Loopback {

  private static final Pattern NAMES =
      Pattern.compile("(?i)(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

  private Loopback() {}

  /**
   * Whether a {@code Host} header names this machine. Any other name that leads here was made to
   * lead here, by a page that would read the preview as if it were its own (DNS rebinding).
   */
  static boolean isNamedBy(String host) {
    return NAMES.matcher(host).matches();
  }
}
