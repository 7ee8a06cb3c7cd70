package sourcebook.compiler;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.content.Account;
import sourcebook.content.Citation;
import sourcebook.content.Located;
import sourcebook.content.Locator;
import sourcebook.content.Marker;
import sourcebook.content.Passage;
import sourcebook.content.Sentence;
import sourcebook.content.SourceId;
import sourcebook.evidence.Ledger;
import sourcebook.library.Library;
import sourcebook.library.ProsePlace;
import sourcebook.testing.BuiltSite;
import sourcebook.testing.ReadSite;

/** Every word that is published stands beside the evidence that its editor gave. */
class SiteEvidenceTest {

  private static final String MARK = "a[role=doc-noteref]";

  /** A paragraph or run of paragraphs in a source. */
  private record Place(String source, String at) {}

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void claimIsOnItsPageWithEveryCitation(BuiltSite site) {
    site.library()
        .claims()
        .forEach(
            claim -> {
              Element shown =
                  site.read()
                      .page("claims/" + claim.id() + ".html")
                      .expectFirst("[data-claim=" + claim.id() + "]");
              assertThat(ReadSite.words(shown)).isEqualTo(claim.text());
              assertThat(places(shown))
                  .isEqualTo(set(claim.citations().stream().flatMap(c -> places(c))));
            });
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void evidenceOfClaimNamesSpeakerUpstreamAndQuotation(BuiltSite site) {
    site.library()
        .claims()
        .forEach(
            claim -> {
              List<Element> lines =
                  site.read()
                      .page("claims/" + claim.id() + ".html")
                      .select("li:has(a[role=doc-backlink])");
              assertThat(claim.citations())
                  .as(claim.id().value())
                  .allSatisfy(
                      citation ->
                          assertThat(lines).anyMatch(line -> isSpeltOut(line, citation, site)));
            });
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void everySentenceIsOnItsPageWithEveryCitation(BuiltSite site) {
    Library library = site.library();
    library
        .prose()
        .forEach(
            place -> {
              String path = path(place);
              List<Element> shown = site.read().page(path).select("[data-sentence]");
              place
                  .prose()
                  .sentences()
                  .forEach(
                      sentence ->
                          assertThat(shown)
                              .as("%s: %s", path, sentence.text())
                              .anyMatch(element -> isShownBy(element, sentence, library)));
            });
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void everyAccountIsShownWithItsEvidence(BuiltSite site) {
    Library library = site.library();
    library
        .disagreements()
        .forEach(
            disagreement -> {
              String path = "disagreements/" + disagreement.id() + ".html";
              List<Element> shown = site.read().page(path).select("[data-sentence]");
              assertThat(disagreement.accounts())
                  .as(path)
                  .allSatisfy(
                      account ->
                          assertThat(shown)
                              .anyMatch(element -> isShownBy(element, account, library)));
            });
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void editorsOwnWordsAreMarkedAsSuch(BuiltSite site) {
    site.library()
        .prose()
        .forEach(
            place -> {
              Document page = site.read().page(path(place));
              place
                  .prose()
                  .passages()
                  .filter(Passage::editorial)
                  .flatMap(passage -> passage.sentences().stream())
                  .map(SiteEvidenceTest::line)
                  .forEach(
                      words -> {
                        assertThat(page.select("[data-editorial] *"))
                            .anyMatch(element -> ReadSite.words(element).equals(words));
                        assertThat(page.select("[data-sentence]"))
                            .noneMatch(element -> ReadSite.words(element).equals(words));
                      });
            });
    for (Document page : site.read().pages().values()) {
      assertThat(page.select("[data-editorial] [data-sentence]")).isEmpty();
    }
  }

  /** A disagreement's note stands on a page of its own; the memory files it with all others. */
  private static String path(ProsePlace place) {
    String page =
        place instanceof ProsePlace.OfDisagreement of
            ? "disagreements/" + of.disagreement().id()
            : Ledger.page(place);
    return page + ".html";
  }

  /** Whether a line leads to the source, names the place, and tells whose words these are. */
  private static boolean isSpeltOut(Element line, Citation citation, BuiltSite site) {
    Stream<String> pages =
        Stream.concat(
            Stream.of("sources/" + citation.source().value() + ".html"), site.voices(citation));
    return line.select("a").eachAttr("href").containsAll(pages.map(page -> "../" + page).toList())
        && line.text().contains(citation.locator().inWords())
        && line.select("q").text().equals(citation.quote().map(Located::value).orElse(""));
  }

  private static boolean isShownBy(Element element, Sentence sentence, Library library) {
    Stream<Place> cited =
        sentence
            .markers()
            .flatMap(marker -> marker.targets().stream())
            .flatMap(target -> places(target, library));
    return ReadSite.words(element).equals(line(sentence)) && places(element).equals(set(cited));
  }

  private static boolean isShownBy(Element element, Account account, Library library) {
    Stream<Place> cited = library.citationsOf(account).flatMap(c -> places(c));
    return ReadSite.words(element).equals(account.says())
        && sources(places(element).stream()).equals(sources(cited));
  }

  private static String line(Sentence sentence) {
    return ReadSite.oneLine(sentence.text());
  }

  private static Stream<Place> places(Marker.Target target, Library library) {
    return Stream.concat(
        library.claim(target).stream()
            .flatMap(claim -> claim.citations().stream().flatMap(c -> places(c))),
        library.source(target).stream()
            .flatMap(source -> places(source.id(), target.locator().orElseThrow())));
  }

  private static Stream<Place> places(Citation citation) {
    return places(citation.source().value(), citation.locator());
  }

  private static Stream<Place> places(SourceId source, Locator locator) {
    return Stream.of(locator.compact().split(",")).map(at -> new Place(source.value(), at));
  }

  /** The places that the marks in an element name. */
  private static Set<Place> places(Element element) {
    return element.select(MARK).stream()
        .flatMap(
            mark ->
                Stream.of(mark.attr("data-at").split(","))
                    .map(at -> new Place(mark.attr("data-source"), at)))
        .collect(toSet());
  }

  private static Set<String> sources(Stream<Place> places) {
    return places.map(Place::source).collect(toSet());
  }

  private static Set<Place> set(Stream<Place> places) {
    return places.collect(toSet());
  }
}
