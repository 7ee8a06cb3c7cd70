package sourcebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import sourcebook.json.Json;
import sourcebook.testing.FoldingCase;
import sourcebook.testing.TestDossier;
import sourcebook.testing.TestFolder;
import sourcebook.testing.Workspace;

/** Search on the published dossier, as readers do it in Chromium. */
@ExtendWith(Reading.class)
class SearchInBrowserTest {

  private static final String BASE = "/dossiers/first/";

  private static final String STATUS = ".found [role=status]";

  private static final String INDEX_IS_SEEN =
      "return document.querySelector('.everything').checkVisibility()";

  /** What somebody may look for, and what should come first. */
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("muttaki", "entities/amir-khan-muttaqi.html"),
          Map.entry("MUTAQI", "entities/amir-khan-muttaqi.html"),
          Map.entry("isis k", "entities/isis-k.html"),
          Map.entry("ISISK", "entities/isis-k.html"),
          Map.entry("islamic state khorasan", "entities/isis-k.html"),
          Map.entry("Taleban", "entities/taliban.html"),
          Map.entry("kaz", "entities/kazakhstan.html"),
          Map.entry("Kazakstan", "entities/kazakhstan.html"),
          Map.entry("vladímir pútin", "entities/vladimir-putin.html"),
          Map.entry("Sergey Lavrow", "entities/sergei-lavrov.html"),
          Map.entry("U.S.", "entities/united-states.html"),
          Map.entry("sco", "entities/shanghai-cooperation-organisation.html"),
          Map.entry("trade center", "entities/russia-trade-center-in-kabul.html"),
          Map.entry("russia's highest court", "entities/supreme-court-of-russia.html"),
          Map.entry("economic ties", "topics/economic-ties.html"),
          Map.entry("moscow's aims", "topics/moscows-aims.html"),
          Map.entry("dagens", "sources/dagens.html"),
          Map.entry("anna fadiah", "sources/fadiah-andini.html"),
          Map.entry("who announced the delisting", "disagreements/who-announced.html"),
          Map.entry("nefedov said ban suspended", "claims/ban-suspended.html"),
          Map.entry("gas transit", "disagreements/gas-transit.html"),
          Map.entry("who said that the court suspended the ban", "claims/ban-suspended.html"));

  @TempDir private Path folder;

  private final Browser browser;
  private final TestFolder site;

  SearchInBrowserTest(Browser browser, Sites sites) {
    this.browser = browser.window(1280, 900);
    this.site =
        sites.samples().stream()
            .map(SamplePage::site)
            .filter(site -> site.name().equals(TestDossier.PUBLISHED.toString()))
            .findFirst()
            .orElseThrow()
            .files();
  }

  @Test
  void rightResultComesFirst() throws IOException {
    try (PagesServer server = new PagesServer(site.path(""), BASE)) {
      SoftAssertions each = new SoftAssertions();
      for (String top : List.of(fromDisk(), server.address())) {
        KNOWN.forEach(
            (query, first) -> {
              ask(top, query);
              each.assertThat(found().stream().findFirst()).as(query).hasValue(top + first);
            });
        each.assertThat(browser.requests()).allMatch(address -> address.startsWith(top));
      }
      each.assertThat(browser.complaints()).isEmpty();
      each.assertAll();
    }
  }

  @Test
  void textsAndQueriesAreComparedAlike() {
    browser.open(fromDisk() + "search.html");
    String texts = Json.array(FoldingCase.all().stream().map(FoldingCase::text)).pretty();
    assertThat(
            browser.findings(
                "return "
                    + texts.strip()
                    + ".map(text => sourcebookSearch.words(text)"
                    + ".map(ways => ways.map(way => way.join('+')).join('|')).join(' '))"))
        .containsExactlyElementsOf(FoldingCase.all().stream().map(FoldingCase::words).toList());
  }

  @Test
  void searchesWhileOneTypesOnAnyPage() {
    browser.open(fromDisk() + "claims/ban-suspended.html");
    assertThat(requestedOfIndex()).isEmpty();
    browser.press("/");
    browser.press("zhirn");
    await("document.querySelector('.found [role=status]').innerText");
    assertThat(browser.text(STATUS)).matches("\\d+ results");
    assertThat(texts(".found mark")).contains("Zhirnov");
    assertThat(requestedOfIndex()).hasSize(3);
    browser.press(Keys.ARROW_DOWN);
    assertThat(focused()).isEqualTo(found().get(0));
    browser.press(Keys.ARROW_DOWN);
    assertThat(focused()).isEqualTo(found().get(1));
    browser.press(Keys.ESCAPE);
    assertThat(focused()).isEqualTo("search-words");
    assertThat(texts(".found")).containsExactly("");
    browser.press("o");
    await("document.querySelector('.found [role=status]').innerText");
    browser.press(Keys.ARROW_DOWN, Keys.ARROW_UP);
    assertThat(focused()).isEqualTo("search-words");
    browser.press(Keys.ARROW_DOWN, Keys.ENTER);
    await("document.readyState === 'complete' && document.querySelector('h1')");
    assertThat(browser.text("h1")).isEqualTo("Dmitry Zhirnov");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void enterLeadsToPageOfResults() throws IOException {
    try (PagesServer server = new PagesServer(site.path(""), BASE)) {
      for (String top : List.of(fromDisk(), server.address())) {
        browser.open(top + "topics/isis-k.html");
        browser.press("/");
        browser.press("border attacks", Keys.ENTER);
        await(
            "document.querySelector('.search-page') && document.querySelector('.found [role=status]').innerText");
        assertThat(browser.address()).isEqualTo(top + "search.html?q=border+attacks");
        assertThat(browser.complaints()).isEmpty();
      }
    }
  }

  @Test
  void slashCanBeTurnedOff() {
    browser.open(fromDisk() + "search.html");
    browser.evaluate("document.querySelector('[type=checkbox]').click(); return true");
    browser.open(fromDisk() + "about.html");
    browser.press("/");
    assertThat(focused()).isEmpty();
    browser.open(fromDisk() + "search.html");
    browser.evaluate("document.querySelector('[type=checkbox]').click(); return true");
  }

  @Test
  void signsThatMeanSomethingElsewhereMeanNothing() {
    for (String query :
        List.of(
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "zzqw.*[(\\", "zzqw")) {
      ask(fromDisk(), query);
      assertThat(browser.text(STATUS)).isEqualTo("Nothing found for “" + query + "”.");
      assertThat(found()).isEmpty();
    }
    ask(fromDisk(), "(putin) + \"allies\" [");
    assertThat(browser.text(STATUS)).matches("\\d+ results?");
    ask(fromDisk(), "…—!");
    assertThat(browser.text(".found")).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void contentThatLooksLikeMarkupIsText() throws IOException {
    Workspace workspace = Workspace.of(TestDossier.LIGHTHOUSE, folder.resolve("marked"));
    String file = "facts/lamp.yaml";
    workspace
        .dossier()
        .replace(file, "The lens was made in 1862.", "The lens bore <b>1862</b> & `${x}`.");
    TestFolder marked = workspace.publish().site();
    browser.open(marked.path("search.html").toUri() + "?q=1862");
    await("document.querySelector('.found [role=status]').innerText");
    assertThat(texts(".found li b")).contains("The lens bore <b>1862</b> & `${x}`.");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void saysWhatWasNotFoundInFull() {
    ask(fromDisk(), "dubnov zzqw");
    assertThat(browser.text(STATUS))
        .matches("Nothing has all of these words; \\d+ results with some");
    ask(fromDisk(), "dubnov zzqw vvqw");
    assertThat(browser.text(STATUS)).startsWith("Nothing found");
  }

  @Test
  void showsMoreOnDemand() {
    ask(fromDisk(), "taliban");
    int before = found().size();
    browser.evaluate("document.querySelector('.found button:not([hidden])').click(); return true");
    await("document.querySelectorAll('.found a').length > " + before);
    assertThat(found()).doesNotHaveDuplicates().contains(focused());
  }

  /** A reader's browser may keep the old directory for a while, whose pieces are gone by then. */
  @Test
  void beginsAnewWhenTheSiteHasChanged() throws IOException {
    String piece =
        site.files().stream()
            .filter(name -> name.startsWith("data/search/words-"))
            .findFirst()
            .orElseThrow();
    TestFolder copy = new TestFolder(folder).lay(site.path(""));
    try (PagesServer server = new PagesServer(folder, BASE)) {
      Path there = copy.path(piece);
      Path away = copy.path("away.js");
      Files.move(there, away);
      ask(server.address(), "putin");
      assertThat(browser.text(STATUS)).isEqualTo("The search index could not be loaded.");
      assertThat(browser.requests().stream().filter(address -> address.contains("index.js?")))
          .hasSize(1);
      Files.move(away, there);
      browser.evaluate("document.querySelector('#search-words').focus(); return true");
      browser.press("a");
      await("document.querySelector('.found [role=status]').innerText.includes('result')");
    }
  }

  /** The index comes back below the results, and where there can be none, at once. */
  @Test
  void resultsPushNothingAway() throws IOException {
    String shifts =
        """
        return new Promise(told => new PerformanceObserver(list =>
            told(list.getEntries().map(shift => shift.value).join()))
            .observe({type: 'layout-shift', buffered: true}) ?? setTimeout(told, 300, ''))
        """;
    ask(fromDisk(), "taliban");
    assertThat(browser.evaluate(shifts)).isEqualTo("");
    assertThat(browser.evaluate(INDEX_IS_SEEN)).isEqualTo(true);
    TestFolder copy = new TestFolder(folder).lay(site.path(""));
    copy.files().stream().filter(name -> name.startsWith("assets/search.")).forEach(copy::remove);
    browser.open(copy.path("search.html").toUri() + "?q=taliban");
    assertThat(browser.evaluate(INDEX_IS_SEEN)).isEqualTo(true);
  }

  @Test
  void withoutScriptsThePageIsTheIndex() {
    browser.withoutScript().open(fromDisk() + "about.html");
    browser.click("header input", 0);
    browser.press("muttaqi", Keys.ENTER);
    assertThat(browser.until("return document.querySelector('noscript') !== null")).isTrue();
    assertThat(browser.address()).isEqualTo(fromDisk() + "search.html?q=muttaqi");
    assertThat(browser.text("noscript")).contains("Results need JavaScript");
    List<String> links = browser.links();
    assertThat(site.files())
        .filteredOn(name -> name.matches("(topics|entities|sources|disagreements)/[^/]*\\.html"))
        .allMatch(name -> links.contains(fromDisk() + name));
  }

  private String fromDisk() {
    return site.path("").toUri().toString();
  }

  private void ask(String top, String query) {
    browser.open(top + "search.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    if (query.codePoints().anyMatch(Character::isLetterOrDigit)) {
      await("document.querySelector('.found [role=status]').innerText");
    }
  }

  private void await(String expression) {
    assertThat(browser.until("return Boolean(" + expression + ")")).as(expression).isTrue();
  }

  /** Where the results lead. */
  private List<String> found() {
    return browser.findings(
        "return Array.from(document.querySelectorAll('.found a'), e => e.href)");
  }

  private List<String> texts(String selector) {
    return browser.findings(
        "return Array.from(document.querySelectorAll(arguments[0]), e => e.innerText)", selector);
  }

  /** The address, or else the id, of what the next key goes to. */
  private String focused() {
    return String.valueOf(
        browser.evaluate("return document.activeElement.href ?? document.activeElement.id"));
  }

  private List<String> requestedOfIndex() {
    return browser.requests().stream().filter(address -> address.contains("/data/")).toList();
  }
}
