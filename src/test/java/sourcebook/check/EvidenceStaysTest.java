package sourcebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sourcebook.content.Claim;
import sourcebook.content.Content;
import sourcebook.content.Marker;
import sourcebook.content.Published;
import sourcebook.content.Sentence;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Position;
import sourcebook.evidence.Ledger;
import sourcebook.library.Library;
import sourcebook.load.ContentLoader;
import sourcebook.testing.TestDossier;

/**
 * Take any one citation out of the published dossier, from a claim or a sentence, although others
 * remain: the checks name the place.
 */
class EvidenceStaysTest {

  private static final Content CONTENT =
      ContentLoader.load(TestDossier.PUBLISHED, "content").value();
  private static final Library LIBRARY = Library.link(CONTENT, Published.nothing());
  private static final Published PUBLISHED = Ledger.of(LIBRARY);

  @Test
  void nothingIsAmissBefore() {
    assertThat(violations(CONTENT)).isEmpty();
  }

  @Test
  void noCitationLeavesClaimUnnoticed() {
    List<Claim> claims = CONTENT.claims();
    assertThat(claims).hasSizeGreaterThan(80);
    for (Claim claim : claims) {
      for (int i = 0; i < claim.citations().size(); i++) {
        Claim poorer = ContentEdits.without(claim, i);
        assertThat(places(ContentEdits.replace(CONTENT, claim, poorer)))
            .as("%s without citation %d", claim.id(), i + 1)
            .contains(claim.position());
      }
    }
  }

  @Test
  void noTargetLeavesMarkerUnnoticed() {
    List<Sentence> sentences = LIBRARY.prose().flatMap(place -> place.prose().sentences()).toList();
    assertThat(sentences).hasSizeGreaterThan(200);
    for (Sentence sentence : sentences) {
      for (Marker marker : sentence.markers().toList()) {
        for (int i = 0; i < marker.targets().size(); i++) {
          Sentence poorer = ContentEdits.without(sentence, marker, i);
          assertThat(places(ContentEdits.replace(CONTENT, sentence, poorer)))
              .as("“%s” without target %d", sentence.text(), i + 1)
              .contains(sentence.position());
        }
      }
    }
  }

  private static List<Position> places(Content content) {
    return violations(content).map(Diagnostic::position).toList();
  }

  private static Stream<Diagnostic> violations(Content content) {
    return ContentChecks.violations(Library.link(content, PUBLISHED));
  }
}
