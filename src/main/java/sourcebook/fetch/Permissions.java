package sourcebook.fetch;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What sites allow programs to read. Each is asked once. */
final class Permissions {

  /** As much of a {@code robots.txt} must be read (RFC 9309, section 2.5). */
  private static final long MOST = 500 * 1024;

  private final Follower follower;
  private final Map<URI, Robots> known = new ConcurrentHashMap<>();

  Permissions(Follower follower) {
    this.follower = follower;
  }

  /** Refuses what the site does not allow us, or may not allow us. */
  void check(URI address, Deadline deadline) throws Unfetchable {
    URI place = address.resolve("/robots.txt");
    Robots robots = known.get(place);
    if (robots == null) {
      robots = ask(place, deadline);
      known.put(place, robots);
    }
    if (!robots.allows(HttpAddress.pathAndQuery(address))) {
      throw new Unfetchable(
          address,
          "may not be read by programs, as its site says in robots.txt; save the page in your"
              + " browser and capture that file");
    }
  }

  /** Section 2.3.1: what is not there forbids nothing, what cannot be read forbids everything. */
  private Robots ask(URI place, Deadline deadline) throws Unfetchable {
    Wish wish = new Wish(Answers::isOk, MOST, deadline);
    HttpResponse<byte[]> answer = follower.follow(place, wish, (any, time) -> {});
    int status = answer.statusCode();
    if (status >= 500) {
      throw new Unfetchable(
          place,
          "is out of order (" + status + "), so that nobody can tell what may be read; try later");
    }
    return Robots.read(new String(answer.body(), StandardCharsets.UTF_8), Policy.TOKEN);
  }
}
