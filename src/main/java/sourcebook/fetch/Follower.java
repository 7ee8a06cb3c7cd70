package sourcebook.fetch;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Follows redirects by hand, since every hop must be allowed. */
final class Follower {

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  /** Lets an address be asked for, or refuses it. */
  interface Gate {
    void check(URI address, Deadline deadline) throws Unfetchable;
  }

  private final Line line;
  private final int most;

  Follower(Line line, int most) {
    this.line = line;
    this.most = most;
  }

  /** The first answer that is no redirect. */
  HttpResponse<byte[]> follow(URI start, Wish wish, Gate gate) throws Unfetchable {
    Set<URI> trail = new HashSet<>();
    URI next = start;
    while (trail.add(next)) {
      gate.check(next, wish.deadline());
      HttpResponse<byte[]> answer = line.get(next, wish);
      Optional<String> location = location(answer);
      if (location.isEmpty()) {
        return answer;
      }
      if (trail.size() > most) {
        throw new Unfetchable(start, "redirects more than " + most + " times");
      }
      next = HttpAddress.redirected(next, location.get());
    }
    throw new Unfetchable(start, "redirects in a circle");
  }

  private static Optional<String> location(HttpResponse<byte[]> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .filter(there -> REDIRECTS.contains(answer.statusCode()));
  }
}
