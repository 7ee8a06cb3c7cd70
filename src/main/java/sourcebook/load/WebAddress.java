package sourcebook.load;

import java.net.URI;
import java.net.URISyntaxException;

/** Tells the addresses of web pages from everything else. */
final class WebAddress {

  private WebAddress() {}

  static boolean isOne(String written) {
    try {
      URI uri = new URI(written);
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null && uri.getUserInfo() == null;
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }
}
