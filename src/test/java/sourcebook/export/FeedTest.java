package sourcebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.testing.TestDossier;
import sourcebook.testing.Workspace;

/** A feed over several editions: its readers are told once, and only once. */
class FeedTest {

  private static final String NEW_CLAIM =
      """
      - id: boats-came
        claim: Many boats came for the evening.
        kind: event
        date: 2019-05-03
        topics: [the-lamp]
        about: [ternholm]
        cites:
          - {source: harbour-gazette, at: 3}
      """;

  @TempDir private Path folder;

  @Test
  void aClaimIsNewsInItsFirstEditionOnly() {
    Workspace workspace = lighthouse();
    String before = entry("claims/range-eighteen-miles.html", workspace).orElseThrow();
    assertThat(before).contains("<updated>2020-01-15T00:00:00Z</updated>");
    workspace
        .dossier()
        .replace("sourcebook.yaml", "as_of: 2020-01-15", "as_of: 2021-03-01")
        .write("facts/boats.yaml", NEW_CLAIM);
    workspace.publish();
    assertThat(entry("claims/range-eighteen-miles.html", workspace)).contains(before);
    assertThat(entry("claims/boats-came.html", workspace).orElseThrow())
        .contains("<published>2021-03-01T00:00:00Z</published>");
    assertThat(workspace.site().text("feed.xml"))
        .containsSubsequence("Many boats", "</entry>", "<entry>");
  }

  @Test
  void ofOneDayWhatIsNewComesFirst() {
    Workspace workspace = lighthouse();
    workspace.dossier().write("facts/zz-boats.yaml", NEW_CLAIM);
    workspace.publish();
    String feed = workspace.site().text("feed.xml");
    assertThat(feed.indexOf("claims/boats-came.html"))
        .isPositive()
        .isLessThan(feed.indexOf("claims/range-eighteen-miles.html"));
  }

  @Test
  void aCorrectedClaimIsNewsAgain() {
    Workspace workspace = Workspace.of(TestDossier.LIGHTHOUSE, folder);
    workspace.dossier().replace("sourcebook.yaml", "as_of: 2020-01-15", "as_of: 2019-09-30");
    workspace.publish();
    String feed = workspace.site().text("feed.xml");
    assertThat(feed)
        .contains("<title>Reworded: The lamp on Ternholm was lit again on the evening of 3 May");
    assertThat(feed.substring(feed.indexOf("<title>The lamp on Ternholm was lit again")))
        .containsSubsequence(
            "<published>2019-09-30T00:00:00Z</published>",
            "<updated>2019-10-02T00:00:00Z</updated>",
            "</entry>");
  }

  @Test
  void idsStayWhateverTheDossierIsCalledAndWhereverItStands() {
    Workspace workspace = lighthouse();
    List<String> before = ids(workspace);
    workspace.dossier().replace("sourcebook.yaml", "The light on Ternholm:", "Ternholm’s light:");
    assertThat(workspace.buildFor("https://elsewhere.example/x/").published()).isTrue();
    assertThat(workspace.site().text("feed.xml"))
        .contains("https://elsewhere.example/x/claims/lamp-relit.html");
    assertThat(ids(workspace)).hasSizeGreaterThan(10).isEqualTo(before);
  }

  /** A month says less than what is told of it. */
  @Test
  void anEditionOfAMonthHasTheDayByWhichAllWasTold() {
    Workspace workspace = Workspace.of(TestDossier.LIGHTHOUSE, folder);
    workspace.dossier().replace("sourcebook.yaml", "as_of: 2020-01-15", "as_of: 2019-12");
    workspace.publish();
    assertThat(entry("claims/range-eighteen-miles.html", workspace).orElseThrow())
        .contains("<updated>2019-12-01T00:00:00Z</updated>");
    workspace = Workspace.of(TestDossier.LIGHTHOUSE, folder.resolve("second"));
    workspace.dossier().replace("sourcebook.yaml", "as_of: 2020-01-15", "as_of: 2019-11/2020-01");
    workspace.publish();
    assertThat(entry("claims/range-eighteen-miles.html", workspace).orElseThrow())
        .contains("<updated>2019-12-01T00:00:00Z</updated>");
  }

  private Workspace lighthouse() {
    return Workspace.of(TestDossier.LIGHTHOUSE, folder).publish();
  }

  private static List<String> ids(Workspace workspace) {
    return Pattern.compile("<id>(.*?)</id>")
        .matcher(workspace.site().text("feed.xml"))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** The first entry that leads to a page. */
  private static Optional<String> entry(String page, Workspace workspace) {
    return List.of(workspace.site().text("feed.xml").split("<entry>")).stream()
        .filter(entry -> entry.contains(page))
        .findFirst();
  }
}
