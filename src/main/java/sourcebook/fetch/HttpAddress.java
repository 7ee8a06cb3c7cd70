package sourcebook.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Addresses that can be asked for. */
final class HttpAddress {

  private static final int LAST_PORT = 65_535;

  /** As much as every server understands (RFC 9110, section 4.1). */
  private static final int LONGEST = 8000;

  /** What must not stand in an address as it is; servers send it all the same. */
  private static final Pattern UNESCAPED =
      Pattern.compile("[^!-~]|[\"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

  private HttpAddress() {}

  /** The address as it is sent: without its fragment, and with a path. */
  static URI of(URI written) throws Unfetchable {
    String scheme = String.valueOf(written.getScheme()).toLowerCase(Locale.ROOT);
    String authority = String.valueOf(written.getRawAuthority());
    if (authority.contains("@")) {
      throw new Unfetchable(
          "an address with a user name or a password in it is not fetched; leave these out");
    }
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new Unfetchable(written, "is no web address: it must begin with https:// or http://");
    }
    if (written.getHost() == null || written.getPort() > LAST_PORT) {
      throw new Unfetchable(
          written,
          "names no host, which is written in letters from a to z, digits, dots and hyphens");
    }
    String address = scheme + "://" + authority + pathAndQuery(written);
    if (address.length() > LONGEST) {
      throw new Unfetchable("an address of more than " + LONGEST + " characters is not fetched");
    }
    return URI.create(address);
  }

  /** What comes after the host, as it is sent. */
  static String pathAndQuery(URI address) {
    URI ascii = URI.create(address.toASCIIString());
    String path = ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
    return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
  }

  /** Where a page redirects to. */
  static URI redirected(URI from, String location) throws Unfetchable {
    URI target = of(resolved(from, location));
    if (from.getScheme().equals("https") && target.getScheme().equals("http")) {
      throw new Unfetchable(
          from, "redirects from https to http, where anybody on the way can change what is read");
    }
    return target;
  }

  private static URI resolved(URI from, String location) throws Unfetchable {
    String escaped = UNESCAPED.matcher(location.strip()).replaceAll(HttpAddress::escape);
    try {
      // Java resolves a mere query as the specification before the last did.
      return from.resolve(escaped.startsWith("?") ? from.getRawPath() + escaped : escaped);
    } catch (IllegalArgumentException noAddress) {
      throw new Unfetchable(from, "redirects to something that is no address");
    }
  }

  private static String escape(MatchResult unescaped) {
    return "%%%02X".formatted((int) unescaped.group().charAt(0));
  }
}
