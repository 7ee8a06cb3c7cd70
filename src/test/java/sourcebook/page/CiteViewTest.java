package sourcebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.cite.CiteThis;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.Published;
import sourcebook.content.Source;
import sourcebook.content.SourceId;
import sourcebook.library.Library;
import sourcebook.load.ContentLoader;
import sourcebook.render.Renderer;
import sourcebook.render.Theme;
import sourcebook.testing.TestDossier;
import sourcebook.testing.TestFolder;
import sourcebook.testing.Workspace;

/**
 * “Cite this” says of each source and claim how it is cited, in little space and without script.
 */
class CiteViewTest {

  private static final String ADDRESS = "https://ternholm.example/";
  private static final PagePath PATH = new PagePath("probe.html");

  private final Frame frame = edition(TestDossier.LIGHTHOUSE).frame(PATH, "Probe", "Probe.");

  @TempDir private Path folder;

  private Renderer renderer;

  /** A page that holds nothing else. */
  public record Probe(Frame frame, CiteView cite) implements Model {}

  @BeforeEach
  void layTheme() {
    new TestFolder(folder)
        .lay(Workspace.THEME)
        .write("probe.peb", "{% import \"cite\" %}{{ cite(page.cite) }}");
    renderer = new Renderer(Theme.open(folder));
  }

  @Test
  void aClaimIsCitedAsAPageOfTheDossier() {
    CiteView view = CiteView.of(claim("lamp-relit"), edition(TestDossier.LIGHTHOUSE));
    assertThat(entry(view, "APA 7"))
        .isEqualTo(
            "<i>The lamp on Ternholm was lit again on the evening of 3 May 2019</i>."
                + " (2020, January 15). The light on Ternholm: out, and lit again."
                + " https://ternholm.example/claims/lamp-relit.html");
    assertThat(view.item().formats())
        .extracting(CiteThis.Formatted::format)
        .containsExactly("BibLaTeX", "RIS", "CSL-JSON");
  }

  @Test
  void withoutAnAddressStylesLeaveItOut() {
    Edition nowhere = edition(library(TestDossier.LIGHTHOUSE), Optional.empty());
    assertThat(entry(CiteView.of(claim("lamp-relit"), nowhere), "MLA 9"))
        .isEqualTo(
            "“The lamp on Ternholm was lit again on the evening of 3 May 2019.”"
                + " <i>The light on Ternholm: out, and lit again</i>, 15 Jan. 2020.");
  }

  @Test
  void aClaimsSourcesAreCitedAtItsParagraphs() {
    CiteView view = CiteView.of(claim("lamp-relit"), edition(TestDossier.LIGHTHOUSE));
    assertThat(view.sources())
        .extracting(at -> at.source().href() + ", " + at.place())
        .containsExactly(
            "../sources/harbour-gazette.html#cite, para. 2",
            "../sources/coast-survey.html#cite, para. 7");
    assertThat(view.sources().get(0).mentions())
        .extracting(CiteThis.Mention::text)
        .contains(
            "(Lind and Aas 2019, para. 2)",
            "(Lind &amp; Aas, 2019, para. 2)",
            "(Lind and Aas, par. 2)",
            "[1, Para. 2]");
    assertThat(view.sources().get(0).footnote())
        .endsWith(" |at=para. 2 |quote=the lamp was lit again on Friday evening}}</ref>");
  }

  @Test
  void allQuotationsOfASourceStandInItsFootnote() {
    CiteView view =
        CiteView.of(
            library(TestDossier.PUBLISHED)
                .claim(new ClaimId("diplomats-praised-taliban"))
                .orElseThrow(),
            edition(TestDossier.PUBLISHED));
    assertThat(view.sources())
        .singleElement()
        .extracting(CiteView.SourceAtPlace::footnote)
        .asString()
        .endsWith(
            " |at=para. 54 |quote=praised the Taliban's actions in securing Kabul"
                + " … securing Kabul and confronting ISIS terrorists}}</ref>");
  }

  @Test
  void aClaimIsDatedInEveryStyle() {
    CiteView view = CiteView.of(claim("lamp-relit"), edition(TestDossier.LIGHTHOUSE));
    assertThat(view.item().styles()).hasSize(7).allMatch(style -> style.entry().contains("2020"));
    assertThat(entry(view, "IEEE 2023"))
        .isEqualTo(
            "[1] “The lamp on Ternholm was lit again on the evening of 3 May 2019,”"
                + " The light on Ternholm: out, and lit again, Jan. 15, 2020. [Online]. Available:"
                + " https://ternholm.example/claims/lamp-relit.html");
  }

  @Test
  void aSourceIsCitedInEveryStyleAndFormat() {
    CiteView view = CiteView.of(source("keepers-log"), edition(TestDossier.LIGHTHOUSE));
    assertThat(view.item().styles()).hasSize(7).noneMatch(style -> style.entry().isEmpty());
    assertThat(view.item().formats())
        .extracting(CiteThis.Formatted::format)
        .containsExactly("BibLaTeX", "RIS", "CSL-JSON", "Wikipedia");
    assertThat(view.sources()).isEmpty();
  }

  @Test
  void theMacroShowsEveryText() {
    CiteView view = CiteView.of(claim("lamp-relit"), edition(TestDossier.LIGHTHOUSE));
    Document shown = Jsoup.parseBodyFragment(rendered(view));
    List<String> texts = shown.select("dd").stream().map(Element::html).toList();
    Stream<String> styled =
        view.item().styles().stream().flatMap(s -> Stream.of(s.entry(), s.mention()));
    assertThat(texts)
        .containsAll(styled.filter(text -> !text.isEmpty()).map(this::parsed).toList());
    assertThat(shown.select("pre").eachText()).hasSize(5);
    assertThat(shown.select("pre").get(0).wholeText())
        .isEqualTo(view.item().formats().get(0).text());
    assertThat(shown.select("[style], script, button")).isEmpty();
  }

  @Test
  void readersAreToldOnceWhereReferencesToSourcesStand() {
    CiteView claim = CiteView.of(claim("lamp-relit"), edition(TestDossier.LIGHTHOUSE));
    CiteView source = CiteView.of(source("keepers-log"), edition(TestDossier.LIGHTHOUSE));
    assertThat(claim.sources()).hasSize(2);
    assertThat(Jsoup.parseBodyFragment(rendered(claim)).select("h2 + p[data-editorial]").eachText())
        .containsExactly("Each source’s page has its full reference.");
    assertThat(Jsoup.parseBodyFragment(rendered(source)).select("p")).isEmpty();
  }

  /** On half of the claims’ pages at most five kilobytes: most rest on one source. */
  @Test
  void littleIsAddedToAPage() {
    Edition edition = edition(TestDossier.PUBLISHED);
    List<Integer> sizes =
        edition
            .library()
            .claims()
            .map(claim -> CiteView.of(claim, edition))
            .map(view -> rendered(view).getBytes(StandardCharsets.UTF_8).length)
            .sorted()
            .toList();
    assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(5 * 1024);
  }

  private String parsed(String html) {
    return Jsoup.parseBodyFragment(html).body().html();
  }

  private String rendered(CiteView view) {
    return renderer.render(new Page(PATH, "probe", new Probe(frame, view))).html();
  }

  private static String entry(CiteView view, String style) {
    return view.item().styles().stream()
        .filter(styled -> styled.style().equals(style))
        .map(CiteThis.Styled::entry)
        .findFirst()
        .orElseThrow();
  }

  private static Claim claim(String id) {
    return library(TestDossier.LIGHTHOUSE).claim(new ClaimId(id)).orElseThrow();
  }

  private static Source source(String id) {
    return library(TestDossier.LIGHTHOUSE).source(new SourceId(id)).orElseThrow();
  }

  private static Edition edition(Path dossier) {
    return edition(library(dossier), Optional.of(ADDRESS));
  }

  private static Edition edition(Library library, Optional<String> url) {
    return new Edition(library, url, false);
  }

  private static Library library(Path dossier) {
    return Library.link(ContentLoader.load(dossier, "content").value(), Published.nothing());
  }
}
