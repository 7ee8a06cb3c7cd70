package sourcebook.fetch;

import java.net.URI;
import java.net.http.HttpResponse;

/**
 * Fetches documents: texts and web pages, where {@code robots.txt} allows it, one at a time from
 * each host. It keeps no cookies, and several threads may use it.
 */
public final class Fetcher {

  private final Limits limits;
  private final Follower follower;
  private final Permissions permissions;

  public Fetcher(Policy policy) {
    this(policy, policy.allowLocal() ? Doorkeeper.ofEverything() : Doorkeeper.ofThePublic());
  }

  Fetcher(Policy policy, Doorkeeper doorkeeper) {
    this.limits = policy.limits();
    this.follower = new Follower(new Line(policy, doorkeeper), limits.redirects());
    this.permissions = new Permissions(follower);
  }

  /**
   * Fetches what is at an address, or where that redirects to.
   *
   * @throws Unfetchable if that is no text or web page, may not be read, or takes too much
   */
  public Fetched fetch(URI address) throws Unfetchable {
    Deadline deadline = new Deadline(limits.whole());
    HttpResponse<byte[]> answer =
        follower.follow(
            HttpAddress.of(address),
            new Wish(Answers::isDocument, limits.bytes(), deadline),
            permissions::check);
    Answers.check(answer, limits.bytes());
    return new Fetched(answer.uri(), answer.body(), answer.headers().firstValue("Content-Type"));
  }
}
