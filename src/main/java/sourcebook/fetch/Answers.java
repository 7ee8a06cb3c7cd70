package sourcebook.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.Locale;
import java.util.Set;

/** Which answers are documents, and what is wrong with the others. */
final class Answers {

  private static final int OK = 200;

  private static final Set<String> TYPES =
      Set.of("text/html", "application/xhtml+xml", "text/plain");

  private Answers() {}

  static boolean isOk(ResponseInfo answer) {
    return answer.statusCode() == OK;
  }

  static boolean isDocument(ResponseInfo answer) {
    return isOk(answer) && isReadable(answer.headers()) && isAsWritten(answer.headers());
  }

  /** Refuses what is not a document of at most so many bytes. */
  static void check(HttpResponse<byte[]> answer, long most) throws Unfetchable {
    URI address = answer.uri();
    if (answer.statusCode() != OK) {
      throw new Unfetchable(address, StatusWords.of(answer.statusCode()));
    }
    if (!isReadable(answer.headers())) {
      throw new Unfetchable(address, foreign(type(answer.headers())));
    }
    if (!isAsWritten(answer.headers())) {
      throw new Unfetchable(
          address, "is sent compressed (" + encoding(answer.headers()) + "), though not asked for");
    }
    if (answer.body().length > most) {
      throw new Unfetchable(
          address,
          "is larger than " + Quantity.of(most) + "; save its text as .txt and capture that");
    }
  }

  private static String foreign(String type) {
    return type.endsWith("/pdf") || type.endsWith("/x-pdf")
        ? "is a PDF; save its text as .txt and capture that"
        : "is neither a text nor a web page, but " + type;
  }

  /** What is not called anything may be a document; whoever reads it will see. */
  private static boolean isReadable(HttpHeaders headers) {
    return type(headers).isEmpty() || TYPES.contains(type(headers));
  }

  private static boolean isAsWritten(HttpHeaders headers) {
    return encoding(headers).isEmpty() || encoding(headers).equals("identity");
  }

  private static String type(HttpHeaders headers) {
    return first(headers, "Content-Type").replaceFirst(";.*", "").strip();
  }

  private static String encoding(HttpHeaders headers) {
    return first(headers, "Content-Encoding").strip();
  }

  private static String first(HttpHeaders headers, String name) {
    return headers.firstValue(name).orElse("").toLowerCase(Locale.ROOT);
  }
}
