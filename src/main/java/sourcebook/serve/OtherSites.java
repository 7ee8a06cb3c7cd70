package sourcebook.serve;

import com.sun.net.httpserver.Headers;
import java.util.Set;

/**
 * Keeps sites that the editor visits from reading what is not published yet. Their pages could
 * otherwise load its scripts, which hold all claims, or show it in a frame.
 */
final class OtherSites {

  private OtherSites() {}

  /**
   * Whether a page of another site asks for something to use there, rather than the editor for a
   * page to look at (Fetch Metadata Request Headers, sections 2.2 and 2.3). Browsers that are too
   * old to say so are kept to the same by what they are answered.
   *
   * @param site the header {@code Sec-Fetch-Site}; empty where there is none
   * @param mode the header {@code Sec-Fetch-Mode}; empty where there is none
   */
  static boolean use(String site, String mode) {
    return Set.of("cross-site", "same-site").contains(site) && !mode.equals("navigate");
  }

  /** Tells browsers to whom an answer may be given. */
  static void keepOut(Headers answer) {
    answer.set("Cross-Origin-Resource-Policy", "same-origin");
    answer.set("X-Content-Type-Options", "nosniff");
    answer.set("X-Frame-Options", "SAMEORIGIN");
  }
}
