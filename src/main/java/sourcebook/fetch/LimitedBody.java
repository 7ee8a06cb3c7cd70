package sourcebook.fetch;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer, and never more of them than wanted and one more. */
final class LimitedBody implements BodySubscriber<byte[]> {

  private final long most;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private @Nullable Subscription subscription;

  LimitedBody(long most) {
    this.most = most;
  }

  /** Does not even look at it. */
  static LimitedBody unread() {
    return new LimitedBody(-1);
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Subscription begun) {
    subscription = begun;
    goOn(begun);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    parts.forEach(this::add);
    if (subscription != null) {
      goOn(subscription);
    }
  }

  @Override
  public void onError(Throwable broken) {
    body.completeExceptionally(broken);
  }

  @Override
  public void onComplete() {
    body.complete(bytes.toByteArray());
  }

  private void add(ByteBuffer part) {
    byte[] wanted = new byte[(int) Math.min(part.remaining(), most + 1 - bytes.size())];
    part.get(wanted);
    bytes.writeBytes(wanted);
  }

  private void goOn(Subscription begun) {
    if (bytes.size() <= most) {
      begun.request(1);
    } else {
      begun.cancel();
      onComplete();
    }
  }
}
