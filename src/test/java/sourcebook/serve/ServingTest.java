package sourcebook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.compiler.Job;
import sourcebook.compiler.Outcome;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.json.Json;
import sourcebook.testing.TestDossier;
import sourcebook.testing.TestFolder;
import sourcebook.testing.Workspace;

class ServingTest {

  private static final String LAMP = "topics/the-lamp.md";

  @TempDir private Path folder;

  private final HttpClient browser = HttpClient.newHttpClient();
  private final BlockingQueue<Json> news = new LinkedBlockingQueue<>();
  private final BlockingQueue<Audience.Instead> told = new LinkedBlockingQueue<>();
  private Workspace workspace;
  private TestDossier dossier;
  private TestFolder theme;
  private Serving serving;

  @BeforeEach
  void begin() throws IOException {
    workspace = Workspace.of(TestDossier.LIGHTHOUSE, folder);
    dossier = workspace.dossier();
    theme = workspace.theme();
    serving = serve();
    listen();
  }

  @AfterEach
  void end() {
    serving.close();
  }

  @Test
  void servesAsAHostOfStaticPagesDoes() {
    assertThat(get("").statusCode()).isEqualTo(200);
    assertThat(get("about").body()).isEqualTo(get("about.html").body());
    assertThat(type(get("about"))).isEqualTo("text/html; charset=utf-8");
    assertThat(type(get("manifest.json"))).isEqualTo("application/json; charset=utf-8");
    HttpResponse<String> missing = get("topics/no/such/page");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).contains("Page not found").contains("href=\"/name/");
    assertThat(get("topics/").statusCode()).isEqualTo(404);
    HttpResponse<String> top = ask("/name?a=b", request -> request);
    assertThat(top.statusCode()).isEqualTo(301);
    assertThat(top.headers().firstValue("Location")).contains("/name/?a=b");
  }

  @Test
  void givesOutNothingButTheSite() {
    for (String path :
        List.of("/name/../content/home.md", "/name/%2e%2e/content/home.md", "/etc/passwd")) {
      assertThat(ask(path, request -> request).statusCode()).as(path).isEqualTo(404);
    }
    HttpResponse<String> posted =
        ask("/name/", request -> request.POST(HttpRequest.BodyPublishers.noBody()));
    assertThat(posted.statusCode()).isEqualTo(405);
  }

  @Test
  void showsEachGoodEditAndKeepsTheLastGoodPageThroughBadOnes() {
    String first = next(state -> true).get("edition").orElseThrow().asText();
    assertThat(get("topics/the-lamp").body()).contains("data-edition=\"" + first);
    dossier.replace(LAMP, "It took one evening", "It took one long evening");
    String second = next(good(first)).get("edition").orElseThrow().asText();
    assertThat(get("topics/the-lamp").body())
        .contains("one long evening", "data-edition=\"" + second);

    dossier.replace(LAMP, "one long evening. [@lamp-relit]", "one short evening.");
    Json bad = next(state -> !faults(state).isEmpty());
    assertThat(bad.get("edition").orElseThrow().asText()).isEqualTo(second);
    Json fault = faults(bad).get(0);
    assertThat(fault.get("rule").orElseThrow().asText()).isEqualTo("sentences-are-cited");
    Json place = fault.get("place").orElseThrow();
    assertThat(place.get("text").orElseThrow().asText()).startsWith("content/" + LAMP + ":6:");
    assertThat(place.get("href").orElseThrow().asText())
        .isEqualTo("vscode://file" + dossier.path(LAMP).toUri().getRawPath() + ":6:38");
    assertThat(get("topics/the-lamp").body()).contains("one long evening");

    dossier.replace(LAMP, "one short evening.", "one short evening. [@lamp-relit]");
    next(good(second));
    assertThat(get("topics/the-lamp").body()).contains("one short evening");
  }

  @Test
  void seesWhateverEditorsDo() throws IOException {
    String edition = next(state -> true).get("edition").orElseThrow().asText();
    String text = dossier.text(LAMP).replace("one evening", "one long evening");
    Path saved = Files.writeString(folder.resolve("saved"), text);
    Files.move(saved, dossier.path(LAMP), StandardCopyOption.REPLACE_EXISTING);
    edition = next(good(edition)).get("edition").orElseThrow().asText();
    theme.replace("about.peb", "{% block main %}", "{% block main %}<p>Another theme.</p>");
    edition = next(good(edition)).get("edition").orElseThrow().asText();

    Files.move(dossier.path("facts"), folder.resolve("away"));
    next(state -> !faults(state).isEmpty());
    Files.move(folder.resolve("away"), dossier.path("facts"));
    next(state -> faults(state).isEmpty());
    dossier.replace("facts/lamp.yaml", "Three engineers brought", "Three tired engineers brought");
    edition = next(good(edition)).get("edition").orElseThrow().asText();

    TestDossier copy = TestDossier.copy(dossier.path(""), folder.resolve("copy"));
    delete(dossier.path(""));
    next(state -> !state.get("trouble").orElseThrow().asText().isEmpty());
    dossier.lay(copy.path(""));
    next(state -> state.get("trouble").orElseThrow().asText().isEmpty());
    dossier.replace("facts/lamp.yaml", "Three tired engineers", "Three glad engineers");
    next(good(edition));
    assertThat(get("claims/lens-came-from-kelby").body()).contains("Three glad engineers");
  }

  /** A folder is what has its name now, whatever becomes of the one that had it. */
  @Test
  void followsAFolderThatIsPutInTheOthersPlace() throws IOException {
    String edition = next(state -> true).get("edition").orElseThrow().asText();
    for (int round = 0; round < 3; round++) {
      Path away = folder.resolve("away-" + round);
      TestDossier copy = TestDossier.copy(dossier.path(""), folder.resolve("copy-" + round));
      Files.move(dossier.path(""), away);
      Files.move(copy.path(""), dossier.path(""));
      dossier.replace(LAMP, "It took one ", "It took one very ");
      edition = next(good(edition)).get("edition").orElseThrow().asText();
      dossier.replace(LAMP, "It took one ", "It took one very ");
      edition = next(good(edition)).get("edition").orElseThrow().asText();
    }
    assertThat(get("topics/the-lamp").body()).contains("one " + "very ".repeat(6));
  }

  @Test
  void makesTheRestAlsoWhereFilesAreWrittenWithoutEnd() throws Exception {
    String edition = next(state -> true).get("edition").orElseThrow().asText();
    dossier.replace(LAMP, "It took one ", "It took one very ");
    next(good(edition));
    CompletableFuture<HttpResponse<String>> rest =
        CompletableFuture.supplyAsync(() -> get("data/sourcebook.json"));
    long latest = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    for (int noise = 0; !rest.isDone() && System.nanoTime() < latest; noise++) {
      dossier.write("home.md~", "as an editor’s backup " + noise);
      TimeUnit.MILLISECONDS.sleep(60);
    }
    assertThat(rest).isDone();
    assertThat(rest.get().statusCode()).isEqualTo(200);
  }

  @Test
  void seesWhatIsPublishedMeanwhile() {
    String edition = next(state -> true).get("edition").orElseThrow().asText();
    workspace.publish();
    next(good(edition));
    dossier.replace("facts/lamp.yaml", "Three engineers brought", "Four engineers brought");
    assertThat(faults(next(state -> !faults(state).isEmpty())))
        .extracting(fault -> fault.get("rule").orElseThrow().asText())
        .contains("published-words-change-on-the-record");
    TestFolder.delete(workspace.site().path(""));
    next(state -> faults(state).isEmpty());
  }

  @Test
  void isNoPartOfOtherSites() {
    for (String site : List.of("cross-site", "same-site")) {
      assertThat(fetched("data/search/index.js", site, "no-cors").statusCode()).isEqualTo(403);
      assertThat(fetched("index.html", site, "cors").statusCode()).isEqualTo(403);
      assertThat(fetched("index.html", site, "navigate").statusCode()).isEqualTo(200);
    }
    HttpResponse<String> own = fetched("data/search/index.js", "same-origin", "no-cors");
    assertThat(own.statusCode()).isEqualTo(200);
    assertThat(own.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
    assertThat(own.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(own.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
  }

  private HttpResponse<String> fetched(String path, String site, String mode) {
    return ask(
        "/name/" + path,
        request -> request.header("Sec-Fetch-Site", site).header("Sec-Fetch-Mode", mode));
  }

  @Test
  void waitsForTheFirstGoodSite() throws Exception {
    serving.close();
    dossier.replace("sourcebook.yaml", "title:", "title");
    serving = serve();
    assertThat(get("").statusCode()).isEqualTo(503);
    assertThat(get("").body()).contains("no good site yet").contains("live.js");
    news.clear();
    listen();
    String none = next(state -> !faults(state).isEmpty()).get("edition").orElseThrow().asText();
    dossier.replace("sourcebook.yaml", "title", "title:");
    next(good(none));
    assertThat(get("").statusCode()).isEqualTo(200);
    dossier.replace("sourcebook.yaml", "title:", "title");
    next(state -> !faults(state).isEmpty());
    assertThat(told.poll(2, TimeUnit.MINUTES)).isEqualTo(Audience.Instead.NOTHING);
    assertThat(told.poll(2, TimeUnit.MINUTES)).isEqualTo(Audience.Instead.THE_LAST_GOOD_SITE);
  }

  /** Editors that save in place are heard of twice. */
  @Test
  void tellsOnceWhatIsWrong() {
    serving.close();
    Editions editions = new Editions(job(), new Listener());
    dossier.replace("sourcebook.yaml", "title:", "title");
    editions.read();
    long shown = editions.states().newest().number();
    editions.read();
    assertThat(told).hasSize(1);
    assertThat(editions.states().newest().number()).isEqualTo(shown);
  }

  @Test
  void leavesNothingBehind() throws IOException {
    serving.close();
    assertThat(folder.resolve("site")).doesNotExist();
    Serving again = serve(URI.create(serving.address()).getPort());
    again.close();
    assertThat(again.address()).isEqualTo(serving.address());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private Serving serve() throws IOException {
    return serve(0);
  }

  private Serving serve(int port) throws IOException {
    return Serving.begin(port, "/name/", job()::orAt, EditorLinks.DEFAULT, new Listener());
  }

  private Job job() {
    return new Job(
        dossier.path(""),
        "content",
        theme.path(""),
        folder.resolve("site"),
        Optional.empty(),
        false);
  }

  private void listen() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(serving.address()).resolve("/.sourcebook/news")).build();
    browser
        .sendAsync(request, BodyHandlers.ofLines())
        .thenAccept(
            answer ->
                answer
                    .body()
                    .filter(line -> line.startsWith("data: "))
                    .forEach(line -> news.add(Json.parse(line.substring(6)).orElseThrow())));
  }

  /** The next news of this kind; what is told before it is passed over. */
  private Json next(Predicate<Json> wanted) {
    try {
      Json state = news();
      while (!wanted.test(state)) {
        state = news();
      }
      return state;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private Json news() throws InterruptedException {
    return Objects.requireNonNull(news.poll(2, TimeUnit.MINUTES), "no news came");
  }

  private static Predicate<Json> good(String before) {
    return state -> !state.get("edition").orElseThrow().asText().equals(before);
  }

  private static List<Json> faults(Json state) {
    return ((Json.Items) state.get("faults").orElseThrow()).items();
  }

  private HttpResponse<String> get(String path) {
    return ask("/name/" + path, request -> request);
  }

  private HttpResponse<String> ask(String path, UnaryOperator<HttpRequest.Builder> with) {
    try {
      URI address = URI.create(serving.address().replace("/name/", "") + path);
      return browser.send(
          with.apply(HttpRequest.newBuilder(address)).build(), BodyHandlers.ofString());
    } catch (IOException refused) {
      throw new UncheckedIOException(path, refused);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  private final class Listener implements Audience {
    @Override
    public void served(String address) {}

    @Override
    public void built(Outcome outcome, Duration took) {}

    @Override
    public void refused(List<Diagnostic> faults, Instead instead) {
      told.add(instead);
    }

    @Override
    public void failed(Throwable why) {}
  }
}
