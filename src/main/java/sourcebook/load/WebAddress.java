package sourcebook.load;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the addresses of web pages from everything else. */
public final class WebAddress {

  private static final Pattern HOST = Pattern.compile("([hH][tT]{2}[pP][sS]?://)([^/?#@:]+)(.*)");

  private WebAddress() {}

  public static boolean isOne(String written) {
    Matcher host = HOST.matcher(written);
    if (!host.matches()) {
      return false;
    }
    try {
      URI uri = new URI(host.group(1) + IDN.toASCII(host.group(2)) + host.group(3));
      return uri.getHost() != null && uri.getUserInfo() == null;
    } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  /** Whether pages can be named behind it, which a question or a place on a page forbids. */
  public static boolean canBeginOthers(String address) {
    return !address.contains("?") && !address.contains("#");
  }

  /** How to make one of something that is none. */
  static String mend(String written) {
    return HOST.matcher(written).matches() && written.matches(".*\\s.*")
        ? "write `%20` for each space in it"
        : "give it in full, beginning with `https://` or `http://`";
  }
}
