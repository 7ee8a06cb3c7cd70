package sourcebook.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.content.Source;
import sourcebook.fetch.Fetcher;
import sourcebook.fetch.Limits;
import sourcebook.fetch.Policy;
import sourcebook.load.ContentLoader;
import sourcebook.testing.TestDossier;

/** Texts come from a folder, or else from the address that the source's record knows. */
class SourceTextsTest {

  private static final Policy LOCAL =
      new Policy(Limits.USUAL, Duration.ZERO, true, "Sourcebook/test");

  @TempDir private Path folder;

  private HttpServer server;

  SourceTextsTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void serve() {
    server.createContext("/", SourceTextsTest::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void pageIsReadFromItsAddress() {
    assertThat(texts(Optional.empty()).of(source("/page")))
        .isEqualTo(
            new SourceText.Found(
                List.of("It was dark.", "It was lit."), Optional.of(url("/page"))));
  }

  @Test
  void pageThatIsNotThereIsToldWithItsAddress() {
    SourceText gone = texts(Optional.empty()).of(source("/gone"));
    assertThat(gone).isInstanceOf(SourceText.Unreachable.class);
    assertThat(((SourceText.Unreachable) gone).why()).contains(url("/gone"));
  }

  @Test
  void sourceWithoutAnAddressIsAbsent() {
    assertThat(texts(Optional.empty()).of(source("unknown")))
        .isEqualTo(
            new SourceText.Absent(
                "its record knows no address; add `--articles DIR`, a folder with its text as harbour-gazette.txt"));
  }

  @Test
  void folderIsEnoughAndTheWebIsNotAsked() {
    Path texts = Path.of("src/test/resources/texts/lighthouse");
    assertThat(texts(Optional.of(texts)).of(source("/page")))
        .isInstanceOfSatisfying(
            SourceText.Found.class,
            found -> {
              assertThat(found.paragraphs()).hasSize(14);
              assertThat(found.from()).isEmpty();
            });
  }

  private static SourceTexts texts(Optional<Path> articles) {
    return new SourceTexts(articles, new Fetcher(LOCAL));
  }

  /** The gazette, at another address. */
  private Source source(String path) {
    TestDossier dossier = TestDossier.copy(TestDossier.LIGHTHOUSE, folder.resolve("content"));
    String url = path.startsWith("/") ? "\"" + url(path) + "\"" : path;
    dossier.replace(
        "sources/harbour-gazette.md",
        "\"https://gazette.example/2019/05/ternholm-shines-again\"",
        url);
    return ContentLoader.load(dossier.path(""), "content").value().sources().stream()
        .filter(source -> source.id().value().equals("harbour-gazette"))
        .findFirst()
        .orElseThrow();
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static void answer(HttpExchange exchange) throws IOException {
    byte[] page = "<!doctype html><p>It was dark.<p>It was lit.".getBytes(UTF_8);
    boolean there = exchange.getRequestURI().getPath().equals("/page");
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(there ? 200 : 404, there ? page.length : -1);
    if (there) {
      exchange.getResponseBody().write(page);
    }
    exchange.close();
  }
}
