package sourcebook.compiler;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.content.Claim;
import sourcebook.content.WrittenDate;
import sourcebook.evidence.Audit;
import sourcebook.evidence.Connection;
import sourcebook.evidence.Connections;
import sourcebook.evidence.Flow;
import sourcebook.testing.BuiltSite;
import sourcebook.testing.TestDossier;

/**
 * Each picture says what the text beside it says, no more and no less. With {@code
 * -Dsnapshots=overwrite} the pictures of the made-up dossier are written anew; look at them before
 * committing them.
 */
class PicturesOnPagesTest {

  private static final Path PICTURES = Path.of("src/test/resources/pictures");
  private static final int LONGEST = 100_000;

  @TempDir private static Path folder;

  private static List<BuiltSite> sites = List.of();

  @BeforeAll
  static void build() throws IOException {
    sites = new ArrayList<>(BuiltSite.ofEachDossier());
    sites.add(BuiltSite.of(large(folder.resolve("large-content")), folder.resolve("large")));
  }

  static List<BuiltSite> sites() {
    return sites;
  }

  /** Sites whose time line has a mark for each claim. */
  static List<BuiltSite> smallSites() {
    return sites.subList(0, 2);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyDatedClaimHasOneEntry(BuiltSite site) {
    List<String> dated = dated(site).map(claim -> "t-" + claim.id()).toList();
    List<String> entries =
        timeline(site)
            .flatMap(page -> page.select(".timeline > li").eachAttr("id").stream())
            .toList();
    assertThat(entries).containsExactlyInAnyOrderElementsOf(dated);
  }

  @ParameterizedTest
  @MethodSource("smallSites")
  void everyDatedClaimHasOneMark(BuiltSite site) {
    List<String> dated = dated(site).map(claim -> "t-" + claim.id()).toList();
    Document first = site.read().page("timeline.html");
    assertThat(targets(first)).containsExactlyInAnyOrderElementsOf(dated);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void pagesOfYearsHaveAsManyMarksAsEntries(BuiltSite site) {
    timeline(site)
        .filter(page -> !page.baseUri().endsWith("/timeline.html"))
        .forEach(
            page ->
                assertThat(targets(page))
                    .as(page.baseUri())
                    .containsExactlyInAnyOrderElementsOf(
                        page.select(".timeline > li").eachAttr("id")));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void marksAndEntriesOfOneClaimHaveTheSameTopics(BuiltSite site) {
    timeline(site)
        .forEach(
            page -> {
              for (Element mark : page.select(".strip a[href^=#t-]")) {
                Element entry = page.expectFirst("[id=" + mark.attr("href").substring(1) + "]");
                assertThat(mark.classNames()).isEqualTo(entry.classNames()).isNotEmpty();
              }
              Set<String> kinds = Set.copyOf(page.select("[data-kind]").eachAttr("data-kind"));
              assertThat(
                      page.select(".timeline > li, .strip a").stream()
                          .flatMap(one -> one.classNames().stream())
                          .collect(toSet()))
                  .isSubsetOf(kinds);
            });
  }

  @ParameterizedTest
  @MethodSource("sites")
  void pagesWithPicturesAreShort(BuiltSite site) {
    Stream.concat(
            site.files().files().stream().filter(name -> name.matches("timeline(/.*)?\\.html")),
            Stream.of("connections.html", "evidence.html"))
        .forEach(name -> assertThat(site.files().bytes(name).length).as(name).isLessThan(LONGEST));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void bandsAreThoseOfTheTable(BuiltSite site) {
    Document page = site.read().page("evidence.html");
    List<String> told = new ArrayList<>();
    for (Element row : page.select("table.origins tbody tr")) {
      for (Element source : row.select("td a")) {
        String number = String.valueOf(source.nextSibling()).replaceAll("\\D", "");
        told.add("#" + row.id() + " " + source.text() + " " + number);
      }
    }
    List<String> drawn =
        page.select(".flow a:has(.band)").stream()
            .map(
                band -> {
                  String[] words = band.select("title").text().split(" ← |: (?=\\d)", -1);
                  String number = words[2].replaceAll("\\D", "");
                  return band.attr("href") + " " + words[0] + " " + number;
                })
            .toList();
    assertThat(drawn).containsExactlyInAnyOrderElementsOf(told);
    List<Flow> flows = new Audit(site.library()).flows();
    assertThat(drawn).hasSameSizeAs(flows);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyPairIsListedWithItsClaims(BuiltSite site) {
    Document page = site.read().page("connections.html");
    for (Connection two : Connections.of(site.library()).all()) {
      String id = two.first().id() + "--" + two.second().id();
      Element section = page.expectFirst("section[aria-labelledby=" + id + "]");
      assertThat(section.select("h2 .status").text())
          .startsWith(String.valueOf(two.claims().size()));
      assertThat(section.select("li a").eachAttr("href"))
          .hasSize(Math.min(20, two.claims().size()))
          .isSubsetOf(
              two.claims().stream().map(claim -> "claims/" + claim.id() + ".html").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void fieldsAreThePairsOfSeveralClaims(BuiltSite site) {
    Document page = site.read().page("connections.html");
    List<String> told =
        page.select(".pair h2").stream()
            .filter(heading -> !heading.select(".status").text().equals("1 claim"))
            .map(heading -> "#" + heading.id() + " " + heading.select(".status").text())
            .toList();
    List<String> drawn =
        page.select(".pairs a:has(.field)").stream()
            .map(
                field ->
                    field.attr("href")
                        + " "
                        + field.select("title").text().replaceFirst(".*: ", ""))
            .toList();
    assertThat(drawn).containsExactlyInAnyOrderElementsOf(told);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void pagesOfPeopleNameWhoAppearsWithThem(BuiltSite site) {
    Connections connections = Connections.of(site.library());
    site.library()
        .entities()
        .forEach(
            entity -> {
              Document page = site.read().page("entities/" + entity.id() + ".html");
              assertThat(page.select(".together li > a:first-child").eachText())
                  .containsExactlyElementsOf(
                      connections.of(entity).stream()
                          .limit(20)
                          .map(two -> two.other(entity).name())
                          .toList());
            });
  }

  @Test
  void manyClaimsAreCountedByYearsAndSpreadOverPages() {
    BuiltSite large = sites.get(2);
    Document first = large.read().page("timeline.html");
    long counted =
        first.select(".strip title").eachText().stream()
            .mapToLong(title -> Long.parseLong(title.replaceFirst(".*: (\\d+) .*", "$1")))
            .sum();
    assertThat(counted).isEqualTo(dated(large).count());
    assertThat(first.select(".index a").eachAttr("href"))
        .containsExactlyInAnyOrderElementsOf(
            large.read().pages().keySet().stream()
                .filter(name -> name.startsWith("timeline/"))
                .toList());
    assertThat(first.select(".timeline > li")).isEmpty();
    assertThat(large.read().pages().keySet())
        .contains("timeline/2019.html", "timeline/2019-3.html", "timeline/1860s.html");
  }

  @ParameterizedTest
  @CsvSource({"timeline.html, .strip, timeline", "evidence.html, .flow, flow"})
  void picturesOfTheMadeUpDossierStayAsTheyAre(String page, String selector, String name)
      throws IOException {
    String html = sites.get(0).files().text(page);
    int start = html.indexOf("<svg class=\"" + selector.substring(1) + "\"");
    String svg = html.substring(start, html.indexOf("</svg>", start) + 6) + "\n";
    Path golden = PICTURES.resolve(name + ".svg");
    if ("overwrite".equals(System.getProperty("snapshots"))) {
      Files.createDirectories(PICTURES);
      Files.writeString(golden, svg);
    }
    assertThat(svg).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }

  /** The made-up dossier with some hundred claims more, in few and in many years. */
  private static Path large(Path copy) throws IOException {
    TestDossier dossier = TestDossier.copy(TestDossier.LIGHTHOUSE, copy);
    StringBuilder facts = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      int year = i < 120 ? 2019 : 1840 + i % 150;
      String date =
          i % 3 == 0
              ? String.valueOf(year)
              : String.format(Locale.ROOT, "%04d-%02d", year, 1 + i % (year == 2019 ? 4 : 12));
      facts
          .append("- id: entry-" + i + "\n  claim: The log has an entry numbered " + i + ".\n")
          .append("  kind: event\n  date: " + date + "\n  topics: [the-keepers]\n")
          .append("  about: [ternholm, harbour-board]\n  cites:\n")
          .append("    - {source: harbour-gazette, at: 4, said: ingrid-solvaag}\n");
    }
    dossier.write("facts/log.yaml", facts.toString());
    return copy;
  }

  private static Stream<Claim> dated(BuiltSite site) {
    return site.library()
        .claims()
        .filter(claim -> claim.wording().date().flatMap(WrittenDate::edtf).isPresent());
  }

  private static Stream<Document> timeline(BuiltSite site) {
    return site.read().pages().entrySet().stream()
        .filter(page -> page.getKey().matches("timeline(/.*)?\\.html"))
        .map(page -> page.getValue());
  }

  /** The entries to which the marks of a page's strip lead. */
  private static List<String> targets(Document page) {
    return page.select(".strip a").stream()
        .map(mark -> mark.attr("href").replaceFirst(".*#", ""))
        .toList();
  }
}
