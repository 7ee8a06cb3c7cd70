package sourcebook.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.content.SourceId;
import sourcebook.content.Title;
import sourcebook.library.Library;
import sourcebook.testing.BuiltSite;

/** From every sentence and claim on every page, one link leads to source and place. */
class EvidenceIsOneStepAwayTest {

  private static final String MARK = "a[role=doc-noteref]";

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void everySentenceAndClaimBearsMarks(BuiltSite site) {
    SoftAssertions pages = new SoftAssertions();
    site.read()
        .pages()
        .forEach(
            (path, page) ->
                pages
                    .assertThat(page.select("[data-sentence], [data-claim]"))
                    .as(path)
                    .allMatch(words -> !words.select(MARK).isEmpty()));
    pages.assertAll();
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void everyMarkLeadsToSourceAndPlace(BuiltSite site) {
    SoftAssertions pages = new SoftAssertions();
    site.read()
        .pages()
        .forEach(
            (path, page) ->
                pages
                    .assertThat(
                        page.select(MARK).stream()
                            .flatMap(mark -> fault(mark, page, site.library()).stream())
                            .limit(3))
                    .as(path)
                    .isEmpty());
    pages.assertAll();
  }

  private static Optional<String> fault(Element mark, Document page, Library library) {
    Title source = library.source(new SourceId(mark.attr("data-source"))).orElseThrow().title();
    Element target = page.getElementById(mark.attr("href").replaceFirst("^#", ""));
    if (!mark.text().matches("\\d+ " + Pattern.quote(source.label()))) {
      return Optional.of(mark + " is not named by number and source");
    }
    if (target == null || !named(source, target)) {
      return Optional.of(mark + " does not lead to its source on the page");
    }
    Elements lines = page.select(":has(> a[role=doc-backlink][href=#" + mark.id() + "])");
    String told = target.text() + " " + lines.text();
    Matcher number = NUMBER.matcher(mark.attr("data-at"));
    while (number.find()) {
      if (!told.matches("(?s).*\\bparas?\\. [\\d, –]*\\b" + number.group() + "\\b.*")) {
        return Optional.of(mark + " does not lead to its place, but to " + told);
      }
    }
    return Optional.empty();
  }

  private static boolean named(Title source, Element target) {
    return target.text().contains(source.label()) || target.text().contains(source.full());
  }
}
