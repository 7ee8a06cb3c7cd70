package sourcebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.testing.TestDossier;
import sourcebook.testing.Workspace;

/** What readers were given is remembered, and changes of it are told from additions. */
class PublishedMemoryTest {

  private static final String SAME_WORDS_TWICE =
      """
      ---
      title: The keepers
      description: Who minded the light, and why it went out
      ---
      It was dark. [@keeper-found-lamp-sound] It was lit. [@lamp-relit]

      It was dark. [@lamp-dark-since-1987]
      """;

  @TempDir private Path folder;

  @Test
  void nothingIsAmissRightAfterPublishing() {
    assertThat(lighthouse().publish().check()).isEmpty();
  }

  @Test
  void nothingIsAmissRightAfterPublishingTheSameWordsTwiceOnOnePage() {
    Workspace workspace = lighthouse();
    workspace.dossier().write("topics/the-keepers.md", SAME_WORDS_TWICE);
    assertThat(workspace.publish().check()).isEmpty();
    workspace
        .dossier()
        .replace("topics/the-keepers.md", " [@lamp-dark", " [@harbour-gazette, para. 4; @lamp-dark")
        .replace("topics/the-keepers.md", "[@keeper-found-lamp-sound]", "[@lamp-dark-since-1987]");
    assertThat(workspace.check())
        .extracting(fault -> fault.position().toString())
        .as("what either of the two rested on is gone")
        .containsExactly("content/topics/the-keepers.md:5:1", "content/topics/the-keepers.md:7:1");
  }

  @Test
  void addingEvidenceNeedsNoCorrection() {
    Workspace workspace = lighthouse().publish();
    workspace
        .dossier()
        .replace("facts/lamp.yaml", "186X", "186X\n  see: [lamp-relit]")
        .replace("facts/lamp.yaml", "at: 5}", "at: 5}\n    - {source: keepers-log, at: 2}")
        .replace("home.md", "[@lamp-relit;", "[@keepers-log, para. 2; @lamp-relit;")
        .replace(
            "disagreements.yaml",
            "claims: [range-twenty-miles]",
            "claims: [range-twenty-miles]\n      cites: [{source: harbour-gazette, at: 8}]");
    assertThat(workspace.check()).isEmpty();
  }

  @Test
  void newWordsNeedNoCorrection() {
    Workspace workspace = lighthouse().publish();
    workspace.dossier().replace("home.md", "shines again.", "has its light back.");
    assertThat(workspace.check()).as("prose may be rewritten, claims may not").isEmpty();
  }

  @Test
  void pageWithoutOneSentenceIsRememberedToo() {
    Workspace workspace = lighthouse();
    workspace
        .dossier()
        .replace(
            "sources/keepers-log.md",
            workspace.dossier().text("sources/keepers-log.md").split("---\n", -1)[2],
            "!!! editorial\n    It is not summarised yet.\n");
    workspace.publish();
    assertThat(workspace.site().text("data/published.json")).contains("\"sources/keepers-log\"");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("silentChanges")
  void correctionThatIsOfferedMendsTheChange(DiagnosticCase change) {
    Workspace workspace = change.workspace(folder);
    List<String> offered =
        workspace.check().stream()
            .filter(fault -> fault.rule().id().startsWith("published-"))
            .map(fault -> fault.mend().replaceFirst("(?s).*`(- \\{.*\\})`", "$1"))
            .toList();
    Path log = workspace.dossier().path("corrections.yaml");
    String logged = Files.exists(log) ? workspace.dossier().text("corrections.yaml") + "\n" : "";
    workspace
        .dossier()
        .write(
            "corrections.yaml",
            offered.stream()
                .map(entry -> entry.replace("date: …", "date: 2019-12-24") + "\n")
                .collect(Collectors.joining("", logged, "")));
    assertThat(offered).isNotEmpty().allMatch(entry -> entry.startsWith("- {date: …, "));
    assertThat(workspace.check())
        .extracting(fault -> fault.rule().id())
        .isSubsetOf("disagreements-account-for-every-source");
  }

  static Stream<DiagnosticCase> silentChanges() {
    return DiagnosticsTest.cases().filter(change -> change.rule().startsWith("published-"));
  }

  @Test
  void draftForgetsNothing() {
    Workspace workspace = lighthouse().publish();
    byte[] memory = workspace.site().bytes("data/published.json");
    workspace.dossier().replace("facts/lamp.yaml", "nautical miles away", "sea miles away");
    assertThat(workspace.buildAsDraft().published()).isTrue();
    assertThat(workspace.site().bytes("data/published.json")).isEqualTo(memory);
    assertThat(workspace.check())
        .extracting(Diagnostic::rule)
        .extracting(rule -> rule.id())
        .containsOnly("published-words-change-on-the-record")
        .hasSize(2);
  }

  private Workspace lighthouse() {
    return Workspace.of(TestDossier.LIGHTHOUSE, folder);
  }
}
