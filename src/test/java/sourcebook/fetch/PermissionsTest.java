package sourcebook.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionsTest {

  private static final Limits LIMITS =
      new Limits(Duration.ofSeconds(20), Duration.ofSeconds(20), 1000, 3);

  private static final String FORBIDDEN =
      "`HERE/x` may not be read by programs, as its site says in robots.txt; save the page in your"
          + " browser and capture that file";

  private final Fetcher fetcher = new Fetcher(new Policy(LIMITS, Duration.ZERO, true, "test"));

  private WildServer server;

  @BeforeEach
  void start() throws IOException {
    server = new WildServer().on("/x", "200 OK\r\nContent-Type: text/plain", "found");
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void whatIsForbiddenIsNotAskedFor() {
    server.on("/robots.txt", "200 OK", "User-agent: *\nDisallow: /x");
    assertThat(answer()).isEqualTo(FORBIDDEN);
    assertThat(server.paths()).containsExactly("/robots.txt");
  }

  @Test
  void siteIsAskedOnce() {
    assertThat(answer()).isEqualTo("found");
    assertThat(answer()).isEqualTo("found");
    assertThat(server.paths()).containsExactly("/robots.txt", "/x", "/x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "200 OK\r\n\r\nUser-agent: Sourcebook\nAllow: /x\nUser-agent: *\nDisallow: /",
        "200 OK\r\n\r\n",
        "200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html><p>Disallow: /",
        "200 OK\r\n\r\n\u0000\u00FF\u00FE:\u0001 not text",
        "204 Nothing\r\n\r\n",
        "400 What\r\n\r\nUser-agent: *\nDisallow: /",
        "401 No\r\n\r\n",
        "403 No\r\n\r\n",
        "404 Not Found\r\n\r\nUser-agent: *\nDisallow: /",
        "429 Slowly\r\n\r\n",
        "302 Found\r\nLocation: /elsewhere\r\n\r\n",
      })
  void whatIsNotForbiddenIsAllowed(String robots) {
    server.on("/robots.txt", out -> out.write(("HTTP/1.1 " + robots).getBytes(ISO_8859_1)));
    assertThat(answer()).isEqualTo("found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"500 Oh", "503 Later"})
  void siteThatCannotSayForbidsEverything(String status) {
    server.on("/robots.txt", status, "User-agent: *\nAllow: /");
    assertThat(answer())
        .isEqualTo(
            "`HERE/robots.txt` is out of order (%s), so that nobody can tell what may be read; try"
                    .formatted(status.substring(0, 3))
                + " later");
  }

  @Test
  void siteThatSaysNothingForbidsEverything() {
    server.on("/robots.txt", out -> {});
    assertThat(answer()).isEqualTo("`HERE/robots.txt` gets no answer that can be understood");
    server.on("/robots.txt", "302 Found\r\nLocation: /robots.txt", "");
    assertThat(answer()).isEqualTo("`HERE/robots.txt` redirects in a circle");
  }

  @Test
  void redirectsOfTheFileAreFollowed() {
    server.on("/robots.txt", "301 Moved\r\nLocation: /r2", "");
    server.on("/r2", "301 Moved\r\nLocation: /r3", "");
    server.on("/r3", "200 OK", "User-agent: *\nDisallow: /x");
    assertThat(answer()).isEqualTo(FORBIDDEN);
  }

  @Test
  void onlyTheBeginningOfAnEndlessFileCounts() {
    String comment = "#".repeat(1023) + "\n";
    server.on("/robots.txt", "200 OK", comment.repeat(500) + "User-agent: *\nDisallow: /");
    assertThat(answer()).isEqualTo("found");
  }

  @Test
  void allOfALargeFileCounts() {
    String comment = "#".repeat(1023) + "\n";
    server.on("/robots.txt", "200 OK", comment.repeat(499) + "User-agent: *\nDisallow: /");
    assertThat(answer()).isEqualTo(FORBIDDEN);
  }

  @Test
  void targetOfARedirectIsAskedAboutAtItsOwnSite() throws IOException {
    try (WildServer other = new WildServer()) {
      other.on("/robots.txt", "200 OK", "User-agent: *\nDisallow: /secret");
      other.on("/open", "200 OK", "open");
      server.on("/robots.txt", "200 OK", "User-agent: *\nDisallow: /open");
      server.on("/x", "302 Found\r\nLocation: " + other.address("/open"), "");
      assertThat(answer()).isEqualTo("open");
      server.on("/x", "302 Found\r\nLocation: " + other.address("/secret"), "");
      assertThat(answer())
          .isEqualTo(FORBIDDEN.replace("HERE/x", other.address("/secret").toString()));
      assertThat(other.paths()).containsExactly("/robots.txt", "/open");
    }
  }

  /** What is found at {@code /x}, or why it is not; {@code HERE} is where the server is. */
  private String answer() {
    try {
      return new String(fetcher.fetch(server.address("/x")).bytes(), ISO_8859_1);
    } catch (Unfetchable refused) {
      return refused.getMessage().replace(server.address("").toString(), "HERE");
    }
  }
}
