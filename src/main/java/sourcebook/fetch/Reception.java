package sourcebook.fetch;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;

/** Takes what is wanted of one answer, and remembers that there was one. */
final class Reception implements BodyHandler<byte[]> {

  private final Wish wish;
  private volatile boolean hasBegun;

  Reception(Wish wish) {
    this.wish = wish;
  }

  @Override
  public BodySubscriber<byte[]> apply(ResponseInfo answer) {
    hasBegun = true;
    return wish.isWanted().test(answer) ? new LimitedBody(wish.most()) : LimitedBody.unread();
  }

  boolean hasBegun() {
    return hasBegun;
  }
}
