package sourcebook.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

  private static final String PAGE = "200 OK\r\nContent-Type: text/html; charset=utf-8";

  /** As little as is needed to see a limit kept, and time enough for a slow machine. */
  private static final Limits SMALL =
      new Limits(Duration.ofSeconds(20), Duration.ofSeconds(20), 1000, 3);

  /** Too little on any machine, so that what stalls is what is asked for first. */
  private static final Limits SHORT =
      new Limits(Duration.ofSeconds(20), Duration.ofMillis(200), 1000, 3);

  private WildServer server;

  @BeforeEach
  void start() throws IOException {
    server = new WildServer();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void documentIsGivenAsItIs() throws Unfetchable {
    server.on("/a?b=c", PAGE, "<p>caf\u00E9");
    Fetched fetched = fetcher(SMALL).fetch(server.address("/a?b=c#there"));
    assertThat(fetched.address()).isEqualTo(server.address("/a?b=c"));
    assertThat(fetched.bytes()).isEqualTo("<p>caf\u00E9".getBytes(ISO_8859_1));
    assertThat(fetched.contentType()).contains("text/html; charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "200 OK\r\nContent-Type: text/plain\r\nContent-Length: 4",
        "200 OK\r\nContent-Type: Application/XHTML+XML",
        "200\r\ncontent-type:text/html",
        "200 OK\r\nContent-Encoding: identity",
        "200 OK\r\nX: nobody says what it is",
      })
  void textsAndPagesAreTaken(String head) throws Unfetchable {
    server.on("/", head, "text");
    assertThat(fetcher(SMALL).fetch(server.address("")).bytes()).asString().isEqualTo("text");
  }

  @Test
  void whoAsksIsSaidAndNothingIsRemembered() throws Unfetchable {
    server.on("/a", "302 Found\r\nSet-Cookie: a=b; Path=/\r\nLocation: /b", "");
    server.on("/b", PAGE, "b");
    Policy polite = Policy.polite(Optional.of("https://example.org/dossier"));
    assertThat(polite.userAgent()).isEqualTo("Sourcebook/0.1 (+https://example.org/dossier)");
    new Fetcher(new Policy(SMALL, Duration.ZERO, true, polite.userAgent()))
        .fetch(server.address("/a"));
    assertThat(server.paths()).containsExactly("/robots.txt", "/a", "/b");
    assertThat(server.requests())
        .allSatisfy(
            request ->
                assertThat(request)
                    .containsIgnoringCase("\nUser-Agent: " + polite.userAgent() + "\n")
                    .containsIgnoringCase("\nAccept-Encoding: identity\n")
                    .doesNotContainIgnoringCase("Cookie")
                    .doesNotContainIgnoringCase("Upgrade"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "404 Not Found | is gone: nothing is there any more (404)",
        "410 Gone | is gone: nothing is there any more (410)",
        "401 No | is refused to programs (401); save the page in your browser and capture that file",
        "403 No | is refused to programs (403); save the page in your browser and capture that file",
        "429 Slowly | is busy (429); try later",
        "503 Later | is busy (503); try later",
        "451 Law | is withheld for legal reasons (451)",
        "500 Oh | is out of order (500); try later",
        "599 Oh | is out of order (599); try later",
        "204 Nothing | brings no document (204)",
        "206 Part | brings no document (206)",
        "302 Nowhere | brings no document (302)",
        "418 Teapot | brings no document (418)",
        "200 OK!Content-Type: application/pdf | is a PDF; save its text as .txt and capture that",
        "200 OK!Content-Type: IMAGE/png;x=y | is neither a text nor a web page, but image/png",
        "200 OK!Content-Type: text/html!Content-Encoding: gzip | is sent compressed (gzip), though"
            + " not asked for",
      })
  void otherAnswersAreToldInPlainWords(String head, String why) {
    server.on("/x", head.replace("!", "\r\n"), "body");
    assertThat(refusal(SMALL, "/x")).isEqualTo("`HERE/x` " + why);
  }

  @Test
  void redirectsAreFollowed() throws Unfetchable {
    server.on("/a", "301 Moved\r\nLocation: " + server.address("/b/c"), "old");
    server.on("/b/c", "302 Found\r\nLocation: ../d", "");
    server.on("/d", "307 There\r\nLocation: ?q=caf\u00C3\u00A9 100%#x", "");
    server.on("/d?q=caf%C3%A9%20100%25", PAGE, "found");
    Fetched fetched = fetcher(SMALL).fetch(server.address("/a"));
    assertThat(fetched.address()).isEqualTo(server.address("/d?q=caf%C3%A9%20100%25"));
    assertThat(fetched.bytes()).asString().isEqualTo("found");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/x | `HERE/x` redirects in a circle",
        "/x# | `HERE/x` redirects in a circle",
        "/1 | `HERE/x` redirects more than 3 times",
        "/gone | `HERE/gone` is gone: nothing is there any more (404)",
        "ftp://example.org/a | `ftp://example.org/a` is no web address: it must begin with https://"
            + " or http://",
        "javascript:alert() | `javascript:alert()` is no web address: it must begin with https://"
            + " or http://",
        "http://a:b@example.org/ | an address with a user name or a password in it is not fetched;"
            + " leave these out",
        "http://[ | `HERE/x` redirects to something that is no address",
      })
  void redirectsThatLeadNowhereAreTold(String location, String message) {
    server.on("/x", "302 Found\r\nLocation: " + location, "");
    IntStream.range(1, 9)
        .forEach(i -> server.on("/" + i, "302 Found\r\nLocation: /" + (i + 1), ""));
    assertThat(refusal(SMALL, "/x")).isEqualTo(message);
  }

  @Test
  void longerCirclesAreCircles() {
    server.on("/a", "302 Found\r\nLocation: /b", "");
    server.on("/b", "302 Found\r\nLocation: /a", "");
    assertThat(refusal(SMALL, "/a")).isEqualTo("`HERE/a` redirects in a circle");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 1001",
        "Content-Length: 99999999999",
        "Transfer-Encoding: chunked",
        "X: y"
      })
  void documentThatIsTooLargeIsNotReadToItsEnd(String framing) {
    AtomicLong written = new AtomicLong();
    long enough = framing.endsWith(" 1001") ? 1001 : 100_000_000;
    server.on(
        "/x",
        out -> {
          out.write(("HTTP/1.1 " + PAGE + "\r\n" + framing + "\r\n\r\n").getBytes(ISO_8859_1));
          byte[] part =
              (framing.contains("chunked") ? "1\r\na\r\n" : "a").repeat(1001).getBytes(ISO_8859_1);
          while (written.addAndGet(1001) <= enough) {
            out.write(part);
          }
        });
    assertThat(refusal(SMALL, "/x"))
        .isEqualTo("`HERE/x` is larger than 1000 bytes; save its text as .txt and capture that");
    assertThat(written.get()).isLessThan(100_000_000);
  }

  @Test
  void documentOfExactlyTheLimitIsTaken() throws Unfetchable {
    server.on("/x", PAGE, "a".repeat(1000));
    assertThat(fetcher(SMALL).fetch(server.address("/x")).bytes()).hasSize(1000);
  }

  @Test
  void whatComesAfterTheEndIsNotRead() throws Unfetchable {
    server.on("/x", PAGE + "\r\nContent-Length: 4", "text" + "more".repeat(10_000));
    assertThat(fetcher(SMALL).fetch(server.address("/x")).bytes()).asString().isEqualTo("text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Content-Length: 900 | only this",
        "Transfer-Encoding: chunked | 5!text!",
        "Transfer-Encoding: chunked | 4!text!",
        "Transfer-Encoding: chunked | 4!text!no number!",
      })
  void documentThatBreaksOffIsNotTakenForAWhole(String framing, String body) {
    server.on("/x", PAGE + "\r\n" + framing, body.replace("!", "\r\n"));
    assertThat(refusal(SMALL, "/x")).isEqualTo("`HERE/x` breaks off before its end; try later");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\r\n\r\n", "SSH-2.0-server\r\n", "HTTP/1.1 abc\r\n\r\n"})
  void whatIsNoAnswerIsTold(String answer) {
    server.on("/x", out -> out.write(answer.getBytes(ISO_8859_1)));
    assertThat(refusal(SMALL, "/x")).isEqualTo("`HERE/x` gets no answer that can be understood");
  }

  @Test
  void serverThatSaysNothingIsNotWaitedFor() {
    server.on("/robots.txt", out -> server.stall());
    assertThat(refusal(SHORT, "/x"))
        .isEqualTo("`HERE/robots.txt` takes longer than 0.2 s; try later");
  }

  @Test
  void serverThatFallsSilentIsNotWaitedFor() {
    server.on(
        "/robots.txt",
        out -> {
          out.write(
              ("HTTP/1.1 " + PAGE + "\r\nContent-Length: 9\r\n\r\ntext").getBytes(ISO_8859_1));
          server.stall();
        });
    assertThat(refusal(SHORT, "/x"))
        .isEqualTo("`HERE/robots.txt` takes longer than 0.2 s; try later");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"HTTP/1.1 200 OK\r\nX: ", "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n"})
  void serverThatDripsIsNotWaitedFor(String start) {
    server.on(
        "/robots.txt",
        out -> {
          out.write(start.getBytes(ISO_8859_1));
          while (true) {
            out.write('a');
            Thread.sleep(20);
          }
        });
    assertThat(refusal(SHORT, "/x"))
        .isEqualTo("`HERE/robots.txt` takes longer than 0.2 s; try later");
  }

  @Test
  void bodyOfARefusalIsNotWaitedFor() {
    server.on(
        "/x",
        out -> {
          out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\n\r\n".getBytes(ISO_8859_1));
          server.stall();
        });
    assertThat(refusal(SMALL, "/x")).isEqualTo("`HERE/x` is gone: nothing is there any more (404)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "file:/etc/hosts | `file:/etc/hosts` is no web address: it must begin with https:// or"
            + " http://",
        "example.org/a | `example.org/a` is no web address: it must begin with https:// or http://",
        "mailto:a@b.org | `mailto:a@b.org` is no web address: it must begin with https:// or"
            + " http://",
        "http:/a | `http:/a` names no host, which is written in letters from a to z, digits, dots"
            + " and hyphens",
        "https://caf\u00E9.org/ | `https://caf\u00E9.org/` names no host, which is written in letters from"
            + " a to z, digits, dots and hyphens",
        "http://a.org:65536/ | `http://a.org:65536/` names no host, which is written in letters"
            + " from a to z, digits, dots and hyphens",
        "https://user:secret@a.org/ | an address with a user name or a password in it is not"
            + " fetched; leave these out",
        "ftp://user:secret@a.org/ | an address with a user name or a password in it is not"
            + " fetched; leave these out",
        "http://none.invalid/a | `http://none.invalid/robots.txt` cannot be reached: no host is"
            + " called none.invalid, or this machine is offline",
      })
  void addressThatLeadsNowhereIsTold(String address, String message) {
    assertThat(refusal(fetcher(SMALL), URI.create(address))).isEqualTo(message);
  }

  @Test
  void endlessAddressIsNotSent() {
    assertThat(refusal(SMALL, "/" + "a".repeat(8000)))
        .isEqualTo("an address of more than 8000 characters is not fetched");
  }

  @Test
  void hostThatIsNotThereIsTold() throws IOException {
    int port;
    try (ServerSocket closed = new ServerSocket(0)) {
      port = closed.getLocalPort();
    }
    assertThat(refusal(fetcher(SMALL), URI.create("http://127.0.0.1:" + port + "/x")))
        .isEqualTo(
            "`http://127.0.0.1:%d/robots.txt` cannot be reached: its host accepts no connection"
                .formatted(port));
  }

  @Test
  void hostThatSpeaksNoTlsIsTold() {
    server.greet("220 mail.example\r\n");
    String host = "https://127.0.0.1:" + server.address("").getPort();
    assertThat(refusal(fetcher(SMALL), URI.create(host + "/x")))
        .isEqualTo(
            "`%s/robots.txt` cannot be trusted: its host has no valid certificate, or does not speak"
                    .formatted(host)
                + " TLS");
  }

  @Test
  void oneRequestAtATimeGoesToAHost() {
    AtomicInteger open = new AtomicInteger();
    AtomicInteger mostOpen = new AtomicInteger();
    server.on(
        "/x",
        out -> {
          mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
          Thread.sleep(5);
          out.write(("HTTP/1.1 " + PAGE + "\r\n\r\nx").getBytes(ISO_8859_1));
          open.decrementAndGet();
        });
    Fetcher fetcher = fetcher(SMALL);
    List<Boolean> fetched =
        IntStream.range(0, 20)
            .parallel()
            .mapToObj(
                i -> {
                  try {
                    return fetcher.fetch(server.address("/x")).bytes().length == 1;
                  } catch (Unfetchable refused) {
                    return false;
                  }
                })
            .toList();
    assertThat(fetched).containsOnly(true);
    assertThat(mostOpen).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:PORT/x",
        "http://localhost:PORT/x",
        "http://[::1]:PORT/x",
        "http://[::ffff:127.0.0.1]:PORT/x",
        "http://2130706433:PORT/x",
        "http://0.0.0.0:PORT/x",
        "http://169.254.169.254/latest",
        "http://10.0.0.1/",
        "https://[fd00::1]/",
      })
  void localNetworkIsNotAsked(String address) {
    String port = String.valueOf(server.address("").getPort());
    Fetcher careful = new Fetcher(new Policy(SMALL, Duration.ZERO, false, "test"));
    URI place = URI.create(address.replace("PORT", port));
    assertThat(refusal(careful, place).replace("HERE", server.address("").toString()))
        .isEqualTo(
            "`%s` leads into a local network, from which nothing is fetched"
                .formatted(place.resolve("/robots.txt")));
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void redirectIntoTheLocalNetworkIsNotFollowed() {
    server.on("/x", "302 Found\r\nLocation: http://127.0.0.2:9/y", "");
    server.on("/robots.txt", "302 Found\r\nLocation: http://127.0.0.3:9/y", "");
    Policy policy = new Policy(SMALL, Duration.ZERO, false, "test");
    Fetcher half = new Fetcher(policy, new Doorkeeper(at -> !at.getHostAddress().endsWith(".0.1")));
    assertThat(refusal(half, server.address("/x")))
        .isEqualTo(
            "`http://127.0.0.3:9/y` leads into a local network, from which nothing is fetched");
    server.on("/robots.txt", "404 Not Found", "");
    assertThat(refusal(half, server.address("/x")))
        .isEqualTo(
            "`http://127.0.0.2:9/robots.txt` leads into a local network, from which nothing is"
                + " fetched");
  }

  private static Fetcher fetcher(Limits limits) {
    return new Fetcher(new Policy(limits, Duration.ZERO, true, "test"));
  }

  /** The message for a path of the server, with {@code HERE} for where it is. */
  private String refusal(Limits limits, String path) {
    return refusal(fetcher(limits), server.address(path));
  }

  private String refusal(Fetcher fetcher, URI address) {
    Unfetchable refused = catchThrowableOfType(Unfetchable.class, () -> fetcher.fetch(address));
    return refused.getMessage().replace(server.address("").toString(), "HERE");
  }
}
