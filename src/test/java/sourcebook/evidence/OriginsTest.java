package sourcebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.Published;
import sourcebook.library.Library;
import sourcebook.library.Party;
import sourcebook.load.ContentLoader;
import sourcebook.testing.TestDossier;

/** Where reports come from, as far as the sources say. */
class OriginsTest {

  private final TestDossier dossier;

  OriginsTest(@TempDir Path folder) {
    dossier = TestDossier.copy(TestDossier.LIGHTHOUSE, folder);
  }

  @Test
  void sourceThatNamesNobodyIsItsOwnOrigin() {
    assertThat(origins("event", "{source: harbour-gazette, at: 2}"))
        .containsExactly("harbour-gazette unnamed");
  }

  @Test
  void upstreamIsTheOrigin() {
    assertThat(origins("event", "{source: harbour-gazette, at: 2, via: harbour-board}"))
        .containsExactly("harbour-board named");
  }

  @Test
  void speakerIsTheOriginOfWhatIsToldOnHerWord() {
    assertThat(origins("figure", "{source: harbour-gazette, at: 2, said: ingrid-solvaag}"))
        .containsExactly("ingrid-solvaag named");
  }

  @Test
  void ofWhatWasSaidTheReporterIsTheOrigin() {
    assertThat(origins("statement", "{source: harbour-gazette, at: 2, said: ingrid-solvaag}"))
        .containsExactly("harbour-gazette unnamed");
  }

  @Test
  void upstreamThatIsNamedComesBeforeTheSpeaker() {
    String cite = "{source: harbour-gazette, at: 2, said: ingrid-solvaag, via: harbour-board}";
    assertThat(origins("event", cite)).containsExactly("harbour-board named");
    assertThat(origins("statement", cite)).containsExactly("harbour-board named");
  }

  @Test
  void twoSourcesThatRelyOnOneAreOneOrigin() {
    reliesOn("harbour-gazette", "harbour-board");
    reliesOn("coast-survey", "harbour-gazette");
    assertThat(
            origins("event", "{source: harbour-gazette, at: 2}", "{source: coast-survey, at: 7}"))
        .containsExactly("harbour-board named");
    assertThat(Status.of(claim(), library()).isSingleOrigin()).isTrue();
  }

  @Test
  void sourceThatReliesOnTwoHasTwoOrigins() {
    reliesOn("harbour-gazette", "harbour-board, keepers-log");
    assertThat(origins("event", "{source: harbour-gazette, at: 2}"))
        .containsExactly("harbour-board named", "keepers-log unnamed");
  }

  @Test
  void upstreamThatIsASourceIsFollowedOn() {
    reliesOn("coast-survey", "harbour-board");
    assertThat(origins("event", "{source: harbour-gazette, at: 2, via: coast-survey}"))
        .containsExactly("harbour-board named");
  }

  @Test
  void circleComesToAnEnd() {
    reliesOn("harbour-gazette", "coast-survey");
    reliesOn("coast-survey", "harbour-gazette");
    assertThat(origins("event", "{source: harbour-gazette, at: 2}")).isEmpty();
  }

  private void reliesOn(String source, String whom) {
    dossier.replace(
        "sources/" + source + ".md", "\nlanguage:", "\nrelies_on: [" + whom + "]\nlanguage:");
  }

  private List<String> origins(String kind, String... cites) {
    dossier.write(
        "facts/boats.yaml",
        "- id: boats-came\n  claim: Boats came.\n  kind: "
            + kind
            + "\n  topics: [the-lamp]\n  about: [ternholm]\n  cites:\n    - "
            + String.join("\n    - ", cites)
            + "\n");
    return Origins.of(claim(), library()).stream()
        .map(origin -> origin.id() + (origin instanceof Party.OfEntity ? " named" : " unnamed"))
        .toList();
  }

  private Claim claim() {
    return library().claim(new ClaimId("boats-came")).orElseThrow();
  }

  private Library library() {
    return Library.link(
        ContentLoader.load(dossier.path(""), "content").value(), Published.nothing());
  }
}
