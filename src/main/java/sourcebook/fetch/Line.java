package sourcebook.fetch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Sends single requests, each in its host's turn, and gives what is answered. */
final class Line {

  private final Policy policy;
  private final Doorkeeper doorkeeper;
  private final Courtesy courtesy;
  private final HttpClient client;

  Line(Policy policy, Doorkeeper doorkeeper) {
    this.policy = policy;
    this.doorkeeper = doorkeeper;
    this.courtesy = new Courtesy(policy.pause());
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(policy.limits().connect())
            .build();
  }

  HttpResponse<byte[]> get(URI address, Wish wish) throws Unfetchable {
    Reception reception = new Reception(wish);
    try {
      return send(address, reception, wish.deadline());
    } catch (TimeoutException late) {
      throw new Unfetchable(
          address, "takes longer than " + Quantity.of(policy.limits().whole()) + "; try later");
    } catch (ExecutionException failed) {
      throw new Unfetchable(address, Failures.words(failed.getCause(), reception, policy.limits()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unfetchable(address, "was not fetched, since the program was stopped");
    }
  }

  private HttpResponse<byte[]> send(URI address, Reception reception, Deadline deadline)
      throws Unfetchable, ExecutionException, TimeoutException, InterruptedException {
    Courtesy.Turn turn = courtesy.turn(address.getHost());
    try {
      doorkeeper.check(address, deadline);
      return deadline.await(() -> client.send(request(address), reception));
    } finally {
      turn.end();
    }
  }

  private HttpRequest request(URI address) {
    return HttpRequest.newBuilder(address)
        .header("User-Agent", policy.userAgent())
        .header("Accept", "text/html, application/xhtml+xml, text/plain;q=0.9")
        .header("Accept-Encoding", "identity")
        .build();
  }
}
