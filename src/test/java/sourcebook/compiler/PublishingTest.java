package sourcebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sourcebook.publish.Staging;
import sourcebook.testing.TestDossier;
import sourcebook.testing.TestFolder;
import sourcebook.testing.Workspace;

/** A build changes what it must and nothing else, whatever it finds where the site shall be. */
class PublishingTest {

  /** A file as the file system knows it. */
  private record Known(Object file, Object written) {}

  @TempDir private Path folder;

  @Test
  void unchangedDossierTouchesNothing() {
    Workspace workspace = lighthouse().publish();
    Map<String, Known> before = known(workspace.site());
    Outcome again = workspace.build();
    assertThat(again.published()).isTrue();
    assertThat(again.changed()).isZero();
    assertThat(known(workspace.site())).isEqualTo(before);
  }

  @Test
  void onlyFilesThatReadDifferentlyAreWritten() {
    Workspace workspace = lighthouse().publish();
    Map<String, byte[]> before = bytes(workspace.site());
    Map<String, Known> known = known(workspace.site());
    giveTheLensAYear(workspace);
    Outcome outcome = workspace.build();
    Map<String, Known> after = known(workspace.site());
    Map<String, byte[]> now = bytes(workspace.site());
    assertThat(lasting(after.keySet())).isEqualTo(lasting(known.keySet()));
    Set<String> changed = new TreeSet<>(after.keySet());
    changed.addAll(known.keySet());
    changed.removeIf(name -> Objects.equals(after.get(name), known.get(name)));
    assertThat(changed)
        .contains("claims/lens-made-in-the-1860s.html", "timeline.html", "manifest.json")
        .doesNotContain("about.html", "claims/lamp-relit.html", "topics/the-keepers.html")
        .noneMatch(name -> Arrays.equals(before.get(name), now.get(name)))
        .hasSize(outcome.changed());
  }

  @Test
  void pagesThatAreNoLongerMadeGo() {
    Workspace workspace = lighthouse();
    workspace
        .dossier()
        .write(
            "entities/boats.yaml",
            """
            - id: skylark
              kind: document
              name: The Skylark
              is: A boat that came. [@harbour-gazette, para. 3]
            """)
        .replace(
            "facts/lamp.yaml", "about: [kelby, ternholm]", "about: [kelby, ternholm, skylark]");
    assertThat(workspace.buildAsDraft().published()).as("so that it may go again").isTrue();
    assertThat(workspace.site().files()).contains("entities/skylark.html");
    workspace.dossier().remove("entities/boats.yaml");
    workspace.dossier().replace("facts/lamp.yaml", ", skylark", "");
    assertThat(workspace.publish().site().files()).doesNotContain("entities/skylark.html");
  }

  @Test
  void whatNoBuildMadeStays() throws IOException {
    Workspace workspace = lighthouse();
    TestFolder site = workspace.site();
    site.write("CNAME", "ternholm.example\n").write("photos/2019/lamp.txt", "A picture.");
    site.putFolder(".git/refs/heads").write("claims/notes.txt", "Ours.");
    site.link("licence", Path.of("photos/2019"));
    site.link("nowhere", Path.of("no-such-file"));
    workspace.publish();
    giveTheLensAYear(workspace);
    workspace.publish();
    assertThat(site.text("CNAME")).isEqualTo("ternholm.example\n");
    assertThat(site.text("photos/2019/lamp.txt")).isEqualTo("A picture.");
    assertThat(site.text("claims/notes.txt")).isEqualTo("Ours.");
    assertThat(site.path(".git/refs/heads")).isEmptyDirectory();
    assertThat(Files.readSymbolicLink(site.path("licence"))).isEqualTo(Path.of("photos/2019"));
    assertThat(Files.readSymbolicLink(site.path("nowhere"))).isEqualTo(Path.of("no-such-file"));
    assertThat(workspace.verify()).isEmpty();
  }

  @Test
  void litterOfEditorsInTheThemeIsNotPublished() {
    Workspace workspace = lighthouse();
    workspace.theme();
    workspace.publish();
    Stream.of("style.css~", ".#style.css", "#style.css#", "style.css.swp", "Thumbs.db")
        .forEach(litter -> workspace.theme().write("assets/" + litter, "Half a thought."));
    workspace.theme().write("page.peb~", "{% half").write("#page.peb#", "{% half");
    assertThat(workspace.build().changed()).isZero();
  }

  @Test
  void foreignFileInTheWayIsRefusedAndNothingIsLost() {
    Workspace workspace = lighthouse();
    workspace.site().write("index.html", "By hand.").write("CNAME", "ternholm.example\n");
    workspace.site().write("claims", "A file where a folder shall be.");
    assertThat(workspace.build().published()).isFalse();
    assertThat(workspace.site().files()).containsExactly("CNAME", "claims", "index.html");
    assertThat(workspace.site().text("index.html")).isEqualTo("By hand.");
  }

  @Test
  void foreignFileThatIsWhatTheBuildMakesIsNotInTheWay() {
    Workspace workspace = lighthouse().publish();
    workspace.site().remove("manifest.json");
    Map<String, Known> before = known(workspace.site());
    workspace.publish();
    assertThat(known(workspace.site())).containsAllEntriesOf(before).containsKey("manifest.json");
    assertThat(workspace.verify()).isEmpty();
  }

  @Test
  void outputThatIsALinkToAFolderStaysOne() throws IOException {
    Files.createDirectories(folder.resolve("elsewhere"));
    Path link = Files.createSymbolicLink(folder.resolve("site"), folder.resolve("elsewhere"));
    Workspace workspace = lighthouse().publish();
    giveTheLensAYear(workspace);
    workspace.publish();
    assertThat(link).isSymbolicLink();
    assertThat(TestFolder.files(folder.resolve("elsewhere"))).contains("index.html");
    assertThat(workspace.verify()).isEmpty();
  }

  @Test
  void whatWasChangedOrDeletedByHandIsMadeAgain() {
    Workspace workspace = lighthouse().publish();
    Map<String, byte[]> before = bytes(workspace.site());
    workspace.site().write("corrections.html", "By hand.");
    workspace.site().remove("timeline.html");
    assertThat(workspace.verify())
        .filteredOn(fault -> fault.rule().id().equals("sites-are-intact"))
        .hasSize(2);
    workspace.publish();
    assertThat(bytes(workspace.site())).containsExactlyEntriesOf(before);
    assertThat(workspace.verify()).isEmpty();
  }

  @Test
  void wrongManifestIsMendedAsItsReportSays() {
    Workspace workspace = lighthouse().publish();
    String manifest = workspace.site().text("manifest.json");
    String wrong = manifest.replaceFirst("(about.html\": \")[0-9a-f]{4}", "$10000");
    workspace.site().write("manifest.json", wrong);
    assertThat(workspace.verify())
        .singleElement()
        .satisfies(fault -> assertThat(fault.mend()).contains("delete manifest.json"));
    workspace.publish();
    workspace.site().remove("manifest.json");
    workspace.publish();
    assertThat(workspace.site().text("manifest.json")).isEqualTo(manifest);
    assertThat(workspace.verify()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"manifest.json", "data/published.json"})
  void memoryThatCannotBeReadStopsTheBuild(String memory) {
    Workspace workspace = lighthouse().publish();
    workspace.site().write(memory, "<<<<<<< HEAD\n{}\n");
    Map<String, Known> before = known(workspace.site());
    giveTheLensAYear(workspace);
    assertThat(workspace.build().published()).isFalse();
    assertThat(known(workspace.site())).isEqualTo(before);
  }

  @Test
  void whatAKilledBuildLeftIsClearedAway() {
    Workspace workspace = lighthouse();
    TestFolder left = new TestFolder(folder.resolve(".site.staging"));
    left.write("index.html", "Half").write("claims/old.html", "Old");
    workspace.publish();
    assertThat(folder.resolve(".site.staging")).doesNotExist();
    assertThat(workspace.site().files()).doesNotContain("claims/old.html");
    assertThat(workspace.verify()).isEmpty();
  }

  @Test
  void siteThatAKilledBuildHadSetAsideIsPutBack() throws IOException {
    Workspace workspace = lighthouse().publish();
    Map<String, Known> before = known(workspace.site());
    Files.move(folder.resolve("site"), folder.resolve(".site.aside"));
    workspace.dossier().replace("facts/lamp.yaml", "in the 1860s.", "about 1860.");
    assertThat(workspace.build().diagnostics())
        .as("what was published is remembered")
        .extracting(fault -> fault.rule().id())
        .containsExactly("published-words-change-on-the-record");
    assertThat(known(workspace.site())).isEqualTo(before);
    assertThat(folder.resolve(".site.aside")).doesNotExist();
  }

  @Test
  void ofASiteAndOneSetAsideTheSiteCounts() throws IOException {
    Workspace workspace = lighthouse().publish();
    Map<String, Known> before = known(workspace.site());
    new TestFolder(folder.resolve(".site.aside")).write("index.html", "Old");
    workspace.publish();
    assertThat(known(workspace.site())).isEqualTo(before);
    assertThat(folder.resolve(".site.aside")).doesNotExist();
  }

  @Test
  void failedBuildLeavesNothingBeside() {
    Workspace workspace = lighthouse().publish();
    workspace.theme().replace("about.peb", "page.scope", "page.scoop");
    assertThat(workspace.build().published()).isFalse();
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("content", "templates", "site");
  }

  @Test
  void twoBuildsAtOnceDoNotMeet() {
    Workspace workspace = lighthouse().publish();
    Map<String, Known> before = known(workspace.site());
    try (Staging other = Staging.open(workspace.site().path(""))) {
      other.put("index.html", "Another edition");
      assertThatThrownBy(workspace::build)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("site")
          .cause()
          .hasMessageContaining("another build is publishing there; try again when it has ended");
      assertThat(known(workspace.site())).isEqualTo(before);
      assertThat(folder.resolve(".site.staging/index.html")).as("of the first").exists();
    }
    assertThat(workspace.build().published()).as("once the first has ended").isTrue();
  }

  @Test
  void buildsOfTwoSitesDoNotHinderEachOther() {
    Workspace workspace = lighthouse();
    try (Staging other = Staging.open(folder.resolve("another"))) {
      other.put("index.html", "Another site");
      workspace.publish();
    }
    assertThat(workspace.verify()).isEmpty();
  }

  @Test
  void fileIsNoPlaceForASite() throws IOException {
    Workspace workspace = lighthouse();
    Files.writeString(folder.resolve("site"), "Mine.");
    assertThatThrownBy(workspace::build).isInstanceOf(UncheckedIOException.class);
    assertThat(folder.resolve("site")).hasContent("Mine.");
  }

  /** A change that readers see, and that is on the record. */
  private static void giveTheLensAYear(Workspace workspace) {
    workspace.dossier().replace("facts/lamp.yaml", "date: 186X", "date: 1860");
    String log = workspace.dossier().text("corrections.yaml");
    String entry =
        """

        - date: 2019-12-24
          claim: lens-made-in-the-1860s
          kind: reworded
          was: 186X
          why: The papers of the maker give the year.
        """;
    workspace.dossier().write("corrections.yaml", log + entry);
  }

  private Workspace lighthouse() {
    return Workspace.of(TestDossier.LIGHTHOUSE, folder);
  }

  /** All files but those of the search index that are named after their content. */
  private static List<String> lasting(Set<String> names) {
    return names.stream().filter(name -> !name.startsWith("data/search/")).toList();
  }

  private static Map<String, byte[]> bytes(TestFolder site) {
    Map<String, byte[]> bytes = new TreeMap<>();
    site.files().forEach(name -> bytes.put(name, site.bytes(name)));
    return bytes;
  }

  /** Every file by its path: the very file, and when it was last written. */
  private static Map<String, Known> known(TestFolder site) {
    Map<String, Known> known = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site.path(""))) {
      walk.filter(Files::isRegularFile)
          .forEach(
              path ->
                  known.put(
                      site.path("").relativize(path).toString().replace('\\', '/'), known(path)));
      return known;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static Known known(Path path) {
    try {
      Map<String, Object> attributes =
          Files.readAttributes(path, "fileKey,lastModifiedTime", LinkOption.NOFOLLOW_LINKS);
      return new Known(
          String.valueOf(attributes.get("fileKey")),
          attributes.getOrDefault("lastModifiedTime", ""));
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
