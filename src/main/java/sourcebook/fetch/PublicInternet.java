package sourcebook.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Tells addresses that anybody can reach from those with a special purpose (RFC 6890). */
final class PublicInternet {

  private static final List<Network> PUBLIC = networks("0.0.0.0/0", "2000::/3");

  private static final List<Network> SPECIAL =
      networks(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/3",
          "2001::/23",
          "2001:db8::/32",
          "2002::/16");

  /** Its last four bytes are an address in the other version (RFC 6052). */
  private static final Network TRANSLATED = Network.of("64:ff9b::/96");

  private PublicInternet() {}

  static boolean has(InetAddress address) {
    byte[] bytes = address.getAddress();
    return has(TRANSLATED.has(bytes) ? Arrays.copyOfRange(bytes, 12, 16) : bytes);
  }

  private static boolean has(byte[] address) {
    return PUBLIC.stream().anyMatch(network -> network.has(address))
        && SPECIAL.stream().noneMatch(network -> network.has(address));
  }

  private static List<Network> networks(String... written) {
    return Stream.of(written).map(Network::of).toList();
  }
}
