package sourcebook.export;

import java.util.Optional;

/** What robots may do here (RFC 9309): all. It tells them where the list of pages is. */
public final class Robots {

  /** Where it stands in a site. */
  public static final String PATH = "robots.txt";

  private Robots() {}

  /**
   * The text of the file.
   *
   * @param sitemap the full address of the list of pages, if it is known
   */
  public static String text(Optional<String> sitemap) {
    return "User-agent: *\nAllow: /\n"
        + sitemap.map(address -> "\nSitemap: " + address + "\n").orElse("");
  }
}
