package sourcebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.cite.Bibliography;
import sourcebook.content.Claim;
import sourcebook.content.Located;
import sourcebook.content.Publication;
import sourcebook.content.Source;
import sourcebook.testing.BuiltSite;
import sourcebook.testing.ContextObject;

/** Every claim and source says how it is cited, and reference managers find the sources. */
class CitationsOnPagesTest {

  private static final int STYLES = 7;

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void claimsCiteThemselvesAndTheirSources(BuiltSite site) {
    site.library()
        .claims()
        .forEach(
            claim -> {
              Document page = site.read().page("claims/" + claim.id() + ".html");
              assertThat(page.select("details.cite")).as(page.location()).hasSize(1);
              assertThat(page.select(".cite dl").eachText()).hasSize(1 + sources(claim).size());
              assertThat(page.select(".Z3988")).isEmpty();
              assertThat(page.select("meta[name=dc.title]").attr("content") + ".")
                  .isEqualTo(claim.text().replaceFirst("\\.?$", "."));
            });
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void sourcesAreCitedInEveryStyle(BuiltSite site) {
    site.library()
        .sources()
        .forEach(
            source -> {
              Document page = site.read().page("sources/" + source.id() + ".html");
              assertThat(page.select(".cite dt").eachText()).hasSize(STYLES + 4);
              assertThat(found(page)).containsExactly(expected(source));
            });
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void referenceManagersFindTheListOfSources(BuiltSite site) {
    List<String> files = Arrays.stream(Bibliography.values()).map(Bibliography::path).toList();
    Document list = site.read().page("sources.html");
    assertThat(found(list))
        .containsExactlyElementsOf(
            site.library().sources().map(CitationsOnPagesTest::expected).toList());
    assertThat(list.select("main a").eachAttr("href")).containsAll(files);
    assertThat(site.files().files()).containsAll(files);
  }

  private static List<String> sources(Claim claim) {
    return claim.citations().stream().map(c -> c.source().value().value()).distinct().toList();
  }

  private static List<ContextObject> found(Document page) {
    return page.select("span.Z3988").eachAttr("title").stream().map(ContextObject::read).toList();
  }

  /** All that the record of a source has. */
  private static ContextObject expected(Source source) {
    Publication publication = source.publication();
    String type =
        switch (publication.kind()) {
          case NEWS, ANALYSIS, WIRE -> "newspaperArticle";
          case STATEMENT, LAW, WEB -> "webpage";
          case BOOK -> "book";
          case PAPER -> "report";
          case DATASET -> "dataset";
        };
    boolean within = type.equals("newspaperArticle") || type.equals("webpage");
    return new ContextObject(
        type,
        source.title().full(),
        publication.authors().stream().map(CitationsOnPagesTest::familyFirst).toList(),
        within ? publication.publisher().orElse("") : "",
        within ? "" : publication.publisher().orElse(""),
        publication
            .published()
            .flatMap(date -> date.edtf().map(known -> date.written()))
            .map(date -> date.replaceFirst("^(\\d{4})~$", "c. $1"))
            .orElse(""),
        publication.url().map(Located::value).orElse(""),
        source.document().language().value());
  }

  private static String familyFirst(String name) {
    int space = name.lastIndexOf(' ');
    return space < 0 ? name : name.substring(space + 1) + ", " + name.substring(0, space);
  }
}
