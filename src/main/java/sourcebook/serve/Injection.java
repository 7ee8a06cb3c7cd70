package sourcebook.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Lets pages of the preview reload themselves: each is served with a script of the preview’s own,
 * from the same origin, so that the page’s policy allows it. The site itself has none of this.
 */
final class Injection {

  /** Below this path, from the host’s top, is what belongs to the preview and not to the site. */
  static final String OWN = "/.sourcebook/";

  /** Lets browsers keep the script for as long as this program runs, and no longer. */
  private static final String STARTED = Long.toString(System.nanoTime(), Character.MAX_RADIX);

  private static final String HEAD_END = "</head>";

  private Injection() {}

  /** The page with the script, which knows what edition it came with. */
  static byte[] into(byte[] page, String edition) {
    String html = new String(page, UTF_8);
    String script =
        "<script src=\""
            + OWN
            + "live.js?"
            + STARTED
            + "\" data-edition=\""
            + edition
            + "\" defer></script>\n";
    int end = html.indexOf(HEAD_END);
    return (end < 0 ? html + script : html.substring(0, end) + script + html.substring(end))
        .getBytes(UTF_8);
  }
}
