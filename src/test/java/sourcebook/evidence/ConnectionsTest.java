package sourcebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.content.ClaimId;
import sourcebook.content.Published;
import sourcebook.library.Library;
import sourcebook.load.ContentLoader;
import sourcebook.testing.TestDossier;

/** Who is named together with whom. */
class ConnectionsTest {

  private final TestDossier dossier;

  ConnectionsTest(@TempDir Path folder) {
    dossier = TestDossier.copy(TestDossier.LIGHTHOUSE, folder);
  }

  @Test
  void claimConnectsWhomItIsAboutWithWhoSaysIt() {
    claim("[harbour-board]", "said: ingrid-solvaag");
    assertThat(connection().claims()).extracting(claim -> claim.id().value()).contains("another");
  }

  @Test
  void claimConnectsWhomItIsAboutWithWhomItComesFrom() {
    claim("[ingrid-solvaag]", "via: harbour-board");
    assertThat(connection().claims()).extracting(claim -> claim.id().value()).contains("another");
  }

  @Test
  void whoIsNamedTwiceIsNotConnectedTwice() {
    claim("[harbour-board, ingrid-solvaag]", "said: ingrid-solvaag, via: harbour-board");
    assertThat(connection().claims())
        .filteredOn(claim -> claim.id().equals(new ClaimId("another")))
        .hasSize(1);
  }

  @Test
  void placesConnectNobody() {
    claim("[ternholm, kelby]", "said: ingrid-solvaag");
    assertThat(all())
        .allMatch(two -> Connections.isWho(two.first()) && Connections.isWho(two.second()))
        .noneMatch(
            two -> two.claims().stream().anyMatch(c -> c.id().equals(new ClaimId("another"))));
  }

  @Test
  void bothHaveTheConnection() {
    claim("[harbour-board]", "said: ingrid-solvaag");
    Connection two = connection();
    Connections connections = Connections.of(library());
    assertThat(connections.of(two.first())).contains(two);
    assertThat(connections.of(two.second())).contains(two);
    assertThat(two.other(two.first())).isEqualTo(two.second());
  }

  private void claim(String about, String voices) {
    dossier.write(
        "facts/another.yaml",
        """
        - id: another
          claim: There was another.
          kind: event
          topics: [the-lamp]
          about: %s
          cites:
            - {source: harbour-gazette, at: 4, %s}
        """
            .formatted(about, voices));
  }

  private Connection connection() {
    return all().stream()
        .filter(
            two ->
                List.of(two.first().id().value(), two.second().id().value())
                    .containsAll(List.of("harbour-board", "ingrid-solvaag")))
        .findAny()
        .orElseThrow();
  }

  private List<Connection> all() {
    return Connections.of(library()).all();
  }

  private Library library() {
    return Library.link(
        ContentLoader.load(dossier.path(""), "content").value(), Published.nothing());
  }
}
