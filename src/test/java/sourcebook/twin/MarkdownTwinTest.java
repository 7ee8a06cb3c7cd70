package sourcebook.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.misc.Extension;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.content.Locator;
import sourcebook.content.Paragraphs;
import sourcebook.testing.BuiltSite;
import sourcebook.testing.ReadSite;

/**
 * What stands on a page stands in its Markdown, with every citation, for whoever reads Markdown.
 */
class MarkdownTwinTest {

  private static final List<String> WITHOUT_TWIN = List.of("404.html", "search.html");

  private static final Pattern PARAGRAPHS = Pattern.compile("paras?\\. (\\d+(?:[–, ]+\\d+)*)");

  private static final String TOLD = "[data-twin=out]:not(:has(.key)), [data-twin=in] summary";

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), FootnoteExtension.create());

  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).build();

  @TempDir private static Path folder;

  private static List<BuiltSite> sites = List.of();

  /** The dossiers, and one whose words are full of what Markdown takes for markup. */
  @BeforeAll
  static void build() {
    sites =
        BuiltSite.ofEachDossierAndOneWithLamp(
            "The *lamp* [1] was_lit_again & <b> `keepers` | ~~it~~ \\\\ a#1 &amp; lamp", folder);
  }

  static List<BuiltSite> sites() {
    return sites;
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyPageHasOne(BuiltSite site) {
    Set<String> expected = new TreeSet<>();
    site.read().pages().keySet().stream()
        .filter(path -> !WITHOUT_TWIN.contains(path))
        .forEach(path -> expected.add(twin(path)));
    assertThat(site.files().files().stream().filter(path -> path.endsWith(".md")))
        .containsExactlyInAnyOrderElementsOf(expected);
    site.read()
        .pages()
        .forEach(
            (path, page) ->
                assertThat(page.select("link[type=text/markdown]").eachAttr("href"))
                    .as(path)
                    .isEqualTo(
                        WITHOUT_TWIN.contains(path)
                            ? List.of()
                            : List.of("../".repeat(depth(path)) + twin(path))));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void claimsAndSentencesStandInItWordForWord(BuiltSite site) {
    paired(site)
        .forEach(
            pair -> {
              String words = withoutSpaces(pair.twin());
              for (Element told : shown(pair.page(), "[data-claim], [data-sentence]")) {
                assertThat(words).as(pair.path()).contains(withoutSpaces(told));
              }
            });
  }

  /** Each mark has a footnote in the same place, of the same source and paragraphs. */
  @ParameterizedTest
  @MethodSource("sites")
  void everyCitationIsAFootnote(BuiltSite site) {
    paired(site)
        .forEach(
            pair -> {
              List<Element> marks = shown(pair.page(), "[role=doc-noteref]");
              List<Element> notes = notes(pair.twin());
              assertThat(notes).as(pair.path()).hasSameSizeAs(marks);
              for (int i = 0; i < marks.size(); i++) {
                assertSame(marks.get(i), notes.get(i), pair.path());
              }
            });
  }

  /** Except for the keys of drawings, whose words the twin has elsewhere. */
  @ParameterizedTest
  @MethodSource("sites")
  void whatThePageSaysOfItsTwinIsHeeded(BuiltSite site) {
    List<String> heeded = new ArrayList<>();
    paired(site)
        .forEach(
            pair -> {
              String words = withoutSpaces(pair.twin());
              for (Element told : pair.page().select(TOLD)) {
                boolean out = told.attr("data-twin").equals("out");
                assertThat(words.contains(told.text().replace(" ", "")))
                    .as("%s: %s", pair.path(), told)
                    .isNotEqualTo(out);
                heeded.add(out ? "out" : "in");
              }
            });
    assertThat(heeded).contains("in", "out");
  }

  /** With what the fields of a file mean, and its checksum. */
  @ParameterizedTest
  @MethodSource("sites")
  void dataAreToldInFull(BuiltSite site) {
    Document page = site.read().page("data.html");
    assertThat(page.select("main dd")).hasSizeGreaterThan(50);
    assertThat(withoutSpaces(read(site.files().text("data.md"))))
        .contains(
            page.select("main dt, main dd").eachText().stream()
                .map(text -> text.replace(" ", ""))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("sites")
  void itsLinksLeadSomewhere(BuiltSite site) {
    Set<String> files = Set.copyOf(site.files().files());
    paired(site)
        .forEach(
            pair ->
                pair.twin().select("a[href]").stream()
                    .map(link -> link.attr("href"))
                    .filter(href -> !href.matches("[a-z]+:.*|#.*"))
                    .forEach(
                        href ->
                            assertThat(files)
                                .as(pair.path())
                                .contains(URI.create(pair.path()).resolve(href).getPath())));
  }

  /** What a citation says where and in which source is kept, whatever else a note tells. */
  private static void assertSame(Element mark, Element note, String path) {
    String source = "sources/" + mark.attr("data-source") + ".md";
    assertThat(
            note.select("a[href$=" + source + "]").size()
                + (note.text().startsWith(mark.attr("data-source")) ? 1 : 0))
        .as("%s: %s in %s", path, source, note)
        .isPositive();
    Set<Integer> told = new TreeSet<>();
    PARAGRAPHS
        .matcher(note.text())
        .results()
        .map(MatchResult::group)
        .forEach(words -> told.addAll(numbers(words.replaceAll("^paras?\\. ", ""))));
    assertThat(told).as("%s: %s", path, note).containsAll(numbers(mark.attr("data-at")));
  }

  private static List<Integer> numbers(String written) {
    return Locator.runs(written).stream().flatMap(Paragraphs::numbers).toList();
  }

  /** A page, and its twin as others render it. */
  private record Pair(String path, Document page, Document twin) {}

  private static Stream<Pair> paired(BuiltSite site) {
    return site.read().pages().entrySet().stream()
        .filter(page -> !WITHOUT_TWIN.contains(page.getKey()))
        .map(
            page ->
                new Pair(
                    page.getKey(), page.getValue(), read(site.files().text(twin(page.getKey())))));
  }

  private static Document read(String markdown) {
    return Jsoup.parse(RENDERER.render(PARSER.parse(markdown)));
  }

  /** The footnotes in the order of their signs. */
  private static List<Element> notes(Document twin) {
    List<Element> notes = new ArrayList<>();
    for (Element sign : twin.select("a.footnote-ref")) {
      notes.add(Objects.requireNonNull(twin.getElementById(sign.attr("href").substring(1))));
    }
    return notes;
  }

  /** What a page shows to everybody. */
  private static List<Element> shown(Document page, String selector) {
    return page.select("main " + selector.replace(", ", ", main ")).stream()
        .filter(element -> element.closest("[hidden], [aria-hidden=true], svg, template") == null)
        .toList();
  }

  private static String withoutSpaces(Element element) {
    Element copy = element.clone();
    copy.select("[role=doc-noteref], sup, [hidden], [aria-hidden=true], svg, .footnotes").remove();
    return ReadSite.oneLine(copy.wholeText()).replace(" ", "").replace("·", "");
  }

  private static String twin(String path) {
    return path.replaceFirst("\\.html$", ".md");
  }

  private static int depth(String path) {
    return (int) path.chars().filter(c -> c == '/').count();
  }
}
