package sourcebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.content.Choice;
import sourcebook.content.Claim;
import sourcebook.content.MoveKind;
import sourcebook.testing.BuiltSite;
import sourcebook.testing.ReadSite;
import sourcebook.testing.TestDossier;
import sourcebook.testing.TestFolder;
import sourcebook.testing.Workspace;

/** What the map's page promises. */
class MapPageTest {

  private static final Path GOLDEN = Path.of("src/test/resources/pictures/map.svg");

  /** A rule for a part of the arrows of some kinds: the kinds, the part, and how it is drawn. */
  private static final Pattern ARROW_RULE =
      Pattern.compile("\\.moves (:is\\([^)]*\\)|\\.\\w+) (\\S[^{}]*)(\\{[^}]*})");

  @TempDir Path folder;

  @Test
  void mapHasAnArrowForEachEntryOfTheListAndEveryMoveIsTold() {
    for (BuiltSite site : BuiltSite.ofEachDossier()) {
      Document page = site.read().page("map.html");
      List<String> entries = page.select("ol.moves > li").eachAttr("id");
      assertThat(page.select("svg.map g.move")).hasSameSizeAs(entries);
      assertThat(page.select("svg.map a.number").eachAttr("href"))
          .isEqualTo(entries.stream().map(id -> "#" + id).toList());
      assertThat(page.select("ol.moves .disc").eachText())
          .isEqualTo(page.select("svg.map a.number").eachText());
      assertThat(page.select(".moves [data-claim]").eachAttr("data-claim"))
          .containsExactlyInAnyOrderElementsOf(
              site.library()
                  .claims()
                  .filter(claim -> claim.move().isPresent())
                  .map(Claim::id)
                  .map(Object::toString)
                  .toList());
    }
  }

  @Test
  void mapOfTheMadeUpDossierIsAsItWasSeen() throws IOException {
    Workspace workspace = Workspace.of(TestDossier.LIGHTHOUSE, folder).publish();
    String page = workspace.site().text("map.html");
    String svg = page.substring(page.indexOf("<svg class=\"map\""), page.indexOf("</svg>") + 6);
    if ("overwrite".equals(System.getProperty("snapshots"))) {
      Files.writeString(GOLDEN, svg + "\n");
    }
    assertThat(GOLDEN).content().isEqualTo(svg + "\n");
    assertThat(svg)
        .contains("aria-label=\"Norway: Ternholm\"")
        .contains(">United Kingdom</text>")
        .contains("href=\"#move-kelby-ternholm-visit\"");
  }

  /** Which colour a kind has is said elsewhere, and not looked at. */
  @Test
  void kindsOfMovesDifferInTheShapesOfTheirArrows() {
    List<MatchResult> rules =
        ARROW_RULE
            .matcher(new TestFolder(Path.of("templates")).text("assets/style.css"))
            .results()
            .toList();
    Map<String, MoveKind> shapes = new HashMap<>();
    for (MoveKind kind : MoveKind.values()) {
      String shape =
          rules.stream()
              .filter(rule -> List.of(rule.group(1).split("\\W+")).contains(Choice.word(kind)))
              .map(rule -> rule.group(2) + rule.group(3))
              .collect(Collectors.joining("\n"));
      assertThat(shapes.put(shape, kind)).as("looks like %s: %s", kind, shape).isNull();
    }
  }

  @Test
  void whatCannotBeDrawnIsToldWithItsReason() {
    Workspace workspace = Workspace.of(TestDossier.PUBLISHED, folder).publish();
    Document page = ReadSite.of(workspace.site()).page("map.html");
    for (Map.Entry<String, String> move :
        Map.of(
                "move-afghanistan-southeast-asia-transit", "Southeast Asia",
                "move-afghanistan-chechnya-recognition", "Chechnya")
            .entrySet()) {
      Element entry = page.expectFirst("ul.moves > li#" + move.getKey());
      assertThat(entry.select(".why").text())
          .isEqualTo("Not drawn, because no country is given for " + move.getValue() + ".");
    }
  }

  @Test
  void placesInOneCountryAreNotJoined() {
    Workspace workspace = Workspace.of(TestDossier.LIGHTHOUSE, folder);
    workspace.dossier().replace("entities/places.yaml", "iso: GB", "iso: \"NO\"");
    workspace.publish();
    assertThat(workspace.site().files()).doesNotContain("map.html");
  }

  @Test
  void dossierWithoutMovesHasNoMapAndNoLinkToOne() {
    Workspace workspace = Workspace.of(TestDossier.LIGHTHOUSE, folder);
    workspace
        .dossier()
        .replace("facts/lamp.yaml", "  move: {from: kelby, to: ternholm, kind: visit}\n", "");
    workspace.publish();
    assertThat(workspace.site().files()).doesNotContain("map.html");
    Pattern link = Pattern.compile("href=\"[./]*map\\.html");
    assertThat(workspace.site().files())
        .filteredOn(name -> name.endsWith(".html"))
        .noneMatch(name -> link.matcher(workspace.site().text(name)).find());
  }
}
