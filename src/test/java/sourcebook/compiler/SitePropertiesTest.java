package sourcebook.compiler;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.content.PartyId;
import sourcebook.library.Library;
import sourcebook.testing.BuiltSite;

/** What readers, tests and third parties may rely on on every page. */
class SitePropertiesTest {

  private static final String MARK = "a[role=doc-noteref]";

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void everyThingHasItsPage(BuiltSite site) {
    Library library = site.library();
    Stream<String> expected =
        Stream.of(
                library.claims().map(claim -> "claims/" + claim.id()),
                library.sources().map(source -> "sources/" + source.id()),
                library.topics().map(topic -> "topics/" + topic.id()),
                library.entities().map(entity -> "entities/" + entity.id()),
                Stream.of("index", "timeline", "sources", "entities", "disagreements"),
                Stream.of("corrections", "about", "404"))
            .flatMap(names -> names);
    assertThat(site.read().pages().keySet()).containsAll(expected.map(n -> n + ".html").toList());
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void claimsAndSentencesBearMarks(BuiltSite site) {
    Set<String> known = site.library().claims().map(claim -> claim.id().value()).collect(toSet());
    site.read()
        .pages()
        .forEach(
            (path, page) -> {
              assertThat(page.select("[data-claim], [data-sentence]"))
                  .as(path)
                  .allMatch(element -> !element.select(MARK).isEmpty());
              assertThat(page.select("[data-claim]").eachAttr("data-claim"))
                  .as(path)
                  .isSubsetOf(known);
            });
    assertThat(marks(site)).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void marksNameTheirSourceAndPlace(BuiltSite site) {
    Set<String> sources = site.library().sources().map(s -> s.id().value()).collect(toSet());
    assertThat(marks(site))
        .allSatisfy(
            mark -> {
              assertThat(mark.attr("data-source")).isIn(sources);
              assertThat(mark.attr("data-at")).matches("\\d+(-\\d+)?(,\\d+(-\\d+)?)*");
              assertThat(mark.id()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void marksLeadToEvidenceAndThatLeadsBack(BuiltSite site) {
    assertThat(marks(site))
        .allSatisfy(
            mark -> {
              Element line = target(mark);
              assertThat(line.select("a[role=doc-backlink]").eachAttr("href"))
                  .contains("#" + mark.id());
            });
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void backlinksLeadToMarks(BuiltSite site) {
    for (Document page : site.read().pages().values()) {
      assertThat(page.select("a[role=doc-backlink]"))
          .allSatisfy(back -> assertThat(target(back).is(MARK)).isTrue());
    }
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void listThatGoesOnOverSeveralPagesHoldsEachClaimOnce(BuiltSite site) {
    Library library = site.library();
    library
        .entities()
        .forEach(
            entity -> {
              Stream<String> expected =
                  Stream.concat(
                          library.claimsAbout(entity.id()),
                          library.claimsVoicedBy(new PartyId(entity.id().value())))
                      .map(claim -> claim.id().value())
                      .distinct();
              assertThat(
                      site.read()
                          .withFurtherParts("entities/" + entity.id() + ".html")
                          .flatMap(
                              page -> page.select("[data-claim]").eachAttr("data-claim").stream()))
                  .as(entity.name())
                  .containsExactlyInAnyOrderElementsOf(expected.toList());
            });
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void everySourceMarkedOnPageIsInItsNotes(BuiltSite site) {
    site.read()
        .pages()
        .forEach(
            (path, page) -> {
              Set<String> marked = Set.copyOf(page.select(MARK).eachAttr("data-source"));
              Set<String> noted =
                  page.select("[role=doc-endnotes] li").stream()
                      .map(note -> note.id().replaceFirst("^n-", ""))
                      .collect(toSet());
              assertThat(noted).as(path).isEqualTo(marked);
              page.select("[role=doc-endnotes] li")
                  .forEach(note -> assertThat(sourcesBehind(note)).as(path).hasSize(1));
            });
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void everyPageHasATitleALanguageAndOneHeading(BuiltSite site) {
    String language = site.library().content().dossier().settings().identity().language().value();
    site.read()
        .pages()
        .forEach(
            (path, page) -> {
              assertThat(page.select("html").attr("lang")).as(path).isEqualTo(language);
              assertThat(page.title()).as(path).isNotBlank();
              assertThat(page.select("h1")).as(path).hasSize(1);
              assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
            });
  }

  private static List<Element> marks(BuiltSite site) {
    return site.read().pages().values().stream()
        .flatMap(page -> page.select(MARK).stream())
        .toList();
  }

  private static Set<String> sourcesBehind(Element note) {
    return note.select("a[role=doc-backlink]").stream()
        .map(back -> target(back).attr("data-source"))
        .collect(toSet());
  }

  /** The element on the same page that a link leads to. */
  private static Element target(Element link) {
    Document page = Objects.requireNonNull(link.ownerDocument());
    assertThat(link.attr("href")).startsWith("#");
    Element target = page.getElementById(link.attr("href").substring(1));
    assertThat(target).as(page.baseUri() + link.attr("href")).isNotNull();
    return Objects.requireNonNull(target);
  }
}
