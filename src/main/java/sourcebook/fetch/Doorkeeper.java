package sourcebook.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Sees to it that no request goes where it must not. All addresses of a host count. The connection
 * looks the name up once more, nearly always in Java's memory of names; a host whose name leads
 * elsewhere in just that moment is not noticed, nor where a proxy leads.
 */
final class Doorkeeper {

  private final Predicate<InetAddress> isOutOfBounds;

  Doorkeeper(Predicate<InetAddress> isOutOfBounds) {
    this.isOutOfBounds = isOutOfBounds;
  }

  static Doorkeeper ofThePublic() {
    return new Doorkeeper(address -> !PublicInternet.has(address));
  }

  static Doorkeeper ofEverything() {
    return new Doorkeeper(address -> false);
  }

  void check(URI address, Deadline deadline)
      throws Unfetchable, ExecutionException, TimeoutException, InterruptedException {
    String host = address.getHost();
    List<InetAddress> found = deadline.await(() -> lookUp(host));
    if (found.isEmpty()) {
      throw new Unfetchable(
          address, "cannot be reached: no host is called " + host + ", or this machine is offline");
    }
    if (found.stream().anyMatch(isOutOfBounds)) {
      throw new Unfetchable(address, "leads into a local network, from which nothing is fetched");
    }
  }

  private static List<InetAddress> lookUp(String host) {
    try {
      return List.of(InetAddress.getAllByName(host));
    } catch (UnknownHostException unknown) {
      return List.of();
    }
  }
}
