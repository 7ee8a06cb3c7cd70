package sourcebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.evidence.ParagraphUse;
import sourcebook.evidence.Share;
import sourcebook.page.Edition;
import sourcebook.testing.BuiltSite;

/** What a build says of a dossier is what the pages say to which it sends people. */
class SurveyTest {

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void sharesAreThoseOfThePageOfEvidence(BuiltSite site) {
    Survey survey = survey(site);
    Document page = site.read().page("evidence.html");
    assertThat(measure(page, "Claims of one origin")).isEqualTo(words(survey.thin().oneOrigin()));
    Share unquoted = survey.thin().unquoted();
    assertThat(measure(page, "Citations with a quotation"))
        .isEqualTo(words(new Share(unquoted.whole() - unquoted.part(), unquoted.whole())));
    assertThat(survey.claims()).isEqualTo(survey.thin().oneOrigin().whole());
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void sourcesAndWhatIsUnderReviewAreThoseOfThePageOfEvidence(BuiltSite site) {
    Survey survey = survey(site);
    Document page = site.read().page("evidence.html");
    List<Element> rows = rows(page, "What rests on each source");
    assertThat(rows).hasSize(Math.toIntExact(survey.sources()));
    assertThat(rows.stream().filter(row -> !row.select(".unknown").isEmpty()))
        .hasSameSizeAs(survey.thin().uncaptured());
    assertThat(
            rows(page, "Cited paragraphs that have changed").stream()
                .filter(row -> row.text().endsWith("under review")))
        .hasSize(Math.toIntExact(survey.thin().underReview()));
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void unusedParagraphsAreThoseOfThePagesOfSources(BuiltSite site) {
    Stream<String> told =
        survey(site).thin().unused().stream()
            .map(use -> use.source().id() + ": no claim rests on " + numbers(use) + ".");
    Stream<String> read =
        site.library()
            .sources()
            .flatMap(
                source ->
                    site.read().page("sources/" + source.id() + ".html").select("dd").stream()
                        .map(Element::text)
                        .filter(text -> text.contains("no claim rests on "))
                        .map(text -> source.id() + written(text.replaceFirst(".*;", ":"))));
    assertThat(told.toList()).containsExactlyInAnyOrderElementsOf(read.toList());
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void questionsAndSilencesAreThoseOfThePageOfDisagreements(BuiltSite site) {
    Survey survey = survey(site);
    List<Element> rows = site.read().page("disagreements.html").select("tbody tr[id]");
    assertThat(rows).hasSize(Math.toIntExact(survey.questions()));
    assertThat(rows.stream().mapToInt(row -> row.select(".ring").size()).sum())
        .isEqualTo(survey.thin().silent().stream().mapToLong(s -> s.questions().part()).sum());
  }

  /** Numbers of which only the first and the last are told, written out. */
  private static String written(String ranges) {
    return Pattern.compile("(\\d+)–(\\d+)")
        .matcher(ranges)
        .replaceAll(
            range ->
                IntStream.rangeClosed(
                        Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
                    .mapToObj(String::valueOf)
                    .collect(Collectors.joining(", ")));
  }

  private static Survey survey(BuiltSite site) {
    return Survey.of(new Edition(site.library(), Optional.empty(), false));
  }

  private static String measure(Document page, String name) {
    return page.select(".measures > div").stream()
        .filter(div -> div.expectFirst("dt").text().equals(name))
        .map(div -> div.expectFirst(".status").text())
        .findFirst()
        .orElseThrow();
  }

  private static List<Element> rows(Document page, String caption) {
    return page.select("table").stream()
        .filter(table -> table.select("caption").text().equals(caption))
        .flatMap(table -> table.select("tbody tr").stream())
        .toList();
  }

  private static String words(Share share) {
    return share.part() + " of " + share.whole();
  }

  private static String numbers(ParagraphUse use) {
    return String.join(", ", use.unused().stream().map(String::valueOf).toList());
  }
}
