package sourcebook.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** What is wrong with a connection, in words. */
final class Failures {

  private Failures() {}

  /** The words for whatever made a request fail. What is no fault of the network is ours. */
  static String words(@Nullable Throwable failure, Reception reception, Limits limits) {
    if (failure instanceof IOException broken) {
      return reception.hasBegun()
          ? "breaks off before its end; try later"
          : beforeTheAnswer(broken, limits);
    }
    throw new IllegalStateException(failure);
  }

  private static String beforeTheAnswer(IOException failure, Limits limits) {
    if (failure instanceof HttpConnectTimeoutException) {
      return "cannot be reached: its host does not answer within " + Quantity.of(limits.connect());
    }
    if (failure instanceof ConnectException) {
      return "cannot be reached: its host accepts no connection";
    }
    if (failure instanceof SSLException) {
      return "cannot be trusted: its host has no valid certificate, or does not speak TLS";
    }
    return "gets no answer that can be understood";
  }
}
