package sourcebook.compiler;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sourcebook.testing.ReadSite;
import sourcebook.testing.TestDossier;
import sourcebook.testing.Workspace;

/** What of a site changes with the way in which it is built, and what never does. */
class EditionsTest {

  private static final String BOATS =
      """
      - id: boats-came
        claim: Many boats came for the evening.
        kind: event
        date: 2019-05-03
        topics: [the-lamp]
        about: [ternholm]
        cites:
          - {source: harbour-gazette, at: 3}
      """;

  @TempDir private Path folder;

  @Test
  void draftMarksEveryPage() {
    Workspace workspace = lighthouse();
    workspace
        .dossier()
        .write("facts/boats.yaml", BOATS.replaceFirst("(?s)  cites:.*", "  cites: []\n"))
        .replace("home.md", "[@lamp-relit; @lamp-dark-since-1987] ", "");
    assertThat(workspace.build().published()).isFalse();
    Outcome outcome = workspace.buildAsDraft();
    assertThat(outcome.published()).as(outcome.diagnostics().toString()).isTrue();
    assertThat(outcome.diagnostics())
        .extracting(fault -> fault.rule().id())
        .contains("claims-are-cited", "sentences-are-cited");
    assertThat(ReadSite.of(workspace.site()).pages().values())
        .allSatisfy(
            page -> {
              assertThat(page.select(".draft").text()).startsWith("DRAFT");
              assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
            });
  }

  @Test
  void publishedPagesAreNotMarkedAsDraft() {
    Workspace workspace = lighthouse();
    assertThat(workspace.buildAsDraft().published()).isTrue();
    workspace.publish();
    assertThat(ReadSite.of(workspace.site()).pages().values())
        .allMatch(page -> page.select(".draft, meta[name=robots]").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "https://ternholm.example/, /",
    "https://ternholm.example, /",
    "https://host.example/dossiers/light, /dossiers/light/",
    "https://host.example/dossiers/light/, /dossiers/light/",
    "https://host.example/das%20Licht/, /das%20Licht/"
  })
  void pageForMissingPagesBeginsItsLinksWithTheAddress(String url, String root) {
    Workspace workspace = lighthouse();
    assertThat(workspace.buildFor(url).diagnostics()).isEmpty();
    assertThat(inwardReferences(ReadSite.of(workspace.site()).page("404.html")))
        .isNotEmpty()
        .allMatch(reference -> reference.startsWith(root) || reference.startsWith("#"));
  }

  @Test
  void withoutAddressThePageForMissingPagesWorksAtTheTop() {
    Workspace workspace = lighthouse();
    workspace.dossier().replace("sourcebook.yaml", "url: \"https://ternholm.example/\"\n", "");
    workspace.publish();
    ReadSite site = ReadSite.of(workspace.site());
    assertThat(inwardReferences(site.page("404.html"))).noneMatch(ref -> ref.startsWith("/"));
    assertThat(site.pages().values())
        .allMatch(page -> page.select("link[rel=canonical]").isEmpty());
  }

  @Test
  void everyPageNamesItsFullAddress() {
    Workspace workspace = lighthouse();
    workspace.buildFor("https://host.example/light");
    ReadSite.of(workspace.site())
        .pages()
        .forEach(
            (path, page) ->
                assertThat(page.select("link[rel=canonical]").attr("href"))
                    .isEqualTo("https://host.example/light/" + path));
  }

  @Test
  void allPagesButThatForMissingOnesLinkRelatively() {
    Workspace workspace = lighthouse();
    workspace.buildFor("https://host.example/light");
    ReadSite.of(workspace.site())
        .pages()
        .forEach(
            (path, page) ->
                assertThat(inwardReferences(page))
                    .as(path)
                    .allMatch(ref -> path.equals("404.html") || !ref.startsWith("/")));
  }

  @Test
  void correctionsSayWhatStoodThereAndWhatDoesNow() {
    Workspace workspace = lighthouse();
    workspace
        .dossier()
        .replace("corrections.yaml", "That is the day the paper came out, not", "it was not");
    ReadSite site = ReadSite.of(workspace.publish().site());
    String was = "Before “The lamp on Ternholm was lit again on 4 May 2019.”";
    String why = "Why It was not the day of which it tells.";
    assertThat(site.page("corrections.html").select("main").text())
        .contains("2 October 2019. A claim was reworded. " + was + " Now The lamp", why);
    assertThat(site.page("claims/lamp-relit.html").select("main").text())
        .contains("2 October 2019. This claim was reworded. " + was + " " + why);
  }

  @Test
  void withdrawnClaimLeavesATombstone() {
    ReadSite site = ReadSite.of(lighthouse().publish().site());
    String tombstone = "claims/lens-made-in-kelby.html";
    assertThat(site.page(tombstone).select("main").text())
        .contains("Withdrawn", "1 December 2019", "It was only mended there.")
        .contains("The lens was made in Kelby.");
    assertThat(site.links(tombstone)).contains("claims/lens-came-from-kelby.html");
    assertThat(site.page(tombstone).select("[data-claim]")).isEmpty();
    assertThat(site.links("corrections.html")).contains(tombstone);
  }

  @Test
  void withdrawnPagesLeaveTombstones() {
    Workspace workspace = lighthouse();
    workspace
        .dossier()
        .replace(
            "corrections.yaml",
            "- date: 2019-12-01",
            """
            - date: 2019-11-21
              page: topics/the-boats
              kind: withdrawn
              was: Boats came.
              why: None came.

            - date: 2019-11-21
              page: sources/shipping-news
              kind: withdrawn
              was: A weekly on ships.
              why: It was an advertisement.

            - date: 2019-11-21
              page: entities/skylark
              kind: withdrawn
              was: A boat.
              why: It was a bird.

            - date: 2019-12-01\
            """);
    ReadSite site = ReadSite.of(workspace.publish().site());
    assertThat(site.page("topics/the-boats.html").text()).contains("None came.");
    assertThat(site.page("sources/shipping-news.html").text()).contains("It was an advert");
    assertThat(site.page("entities/skylark.html").text()).contains("It was a bird.");
  }

  @Test
  void addingAClaimMovesNoAddress() {
    Workspace workspace = lighthouse().publish();
    Set<String> before = addresses(workspace);
    workspace.dossier().write("facts/boats.yaml", BOATS);
    Set<String> after = addresses(workspace.publish());
    after.removeAll(before);
    assertThat(after)
        .containsExactly("claims/boats-came.html", "claims/boats-came.html#boats-came");
    assertThat(addresses(workspace)).containsAll(before);
  }

  /** Every page, and every place on one that is named for a claim or a disagreement. */
  private static Set<String> addresses(Workspace workspace) {
    Set<String> things =
        Stream.of("facts/lamp.yaml", "facts/keepers.yaml", "facts/boats.yaml", "disagreements.yaml")
            .filter(workspace.dossier().files()::contains)
            .flatMap(name -> workspace.dossier().text(name).lines())
            .filter(line -> line.startsWith("- id: "))
            .map(line -> line.substring("- id: ".length()))
            .collect(toCollection(TreeSet::new));
    Set<String> addresses = new TreeSet<>();
    ReadSite.of(workspace.site())
        .pages()
        .forEach(
            (path, page) -> {
              addresses.add(path);
              page.select("[id]").eachAttr("id").stream()
                  .filter(things::contains)
                  .forEach(id -> addresses.add(path + "#" + id));
            });
    return addresses;
  }

  /** Every reference on a page that does not leave the site. */
  private static List<String> inwardReferences(Document page) {
    return page.select("[href], [src]").stream()
        .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
        .filter(reference -> !reference.matches("[a-z]+:.*"))
        .toList();
  }

  private Workspace lighthouse() {
    return Workspace.of(TestDossier.LIGHTHOUSE, folder);
  }
}
