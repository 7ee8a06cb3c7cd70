package sourcebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.content.Published;
import sourcebook.content.SourceId;
import sourcebook.library.Library;
import sourcebook.load.ContentLoader;
import sourcebook.testing.TestDossier;

/** What rests on a paragraph is all that cites it, itself or through a claim, and nothing else. */
class BlastRadiusTest {

  private static final SourceId GAZETTE = new SourceId("harbour-gazette");
  private static final int PARAGRAPHS = 14;
  private static final int ROUNDS = 200;

  @TempDir private Path folder;

  private TestDossier dossier;

  @BeforeEach
  void copyLighthouse() {
    dossier = TestDossier.copy(TestDossier.LIGHTHOUSE, folder.resolve("content"));
  }

  @Test
  void paragraphBearsClaimsAndThroughThemSentencesDisagreementsAndPages() {
    BlastRadius radius = radius(9);
    assertThat(radius.claims())
        .extracting(claim -> claim.id().value())
        .containsExactly("board-blamed-the-cost");
    assertThat(radius.sentences())
        .extracting(resting -> resting.sentence().text())
        .containsExactly(
            "The board’s word is that it cost too much.",
            "The paper tells how the lens went to Kelby and came back, and what the board and the"
                + " last keeper say about the dark years.");
    assertThat(radius.disagreements())
        .extracting(disagreement -> disagreement.id().value())
        .containsExactly("why-it-went-out");
    assertThat(radius.pages())
        .containsExactly(
            "claims/board-blamed-the-cost",
            "disagreements/why-it-went-out",
            "sources/harbour-gazette",
            "topics/the-keepers");
  }

  @Test
  void nothingRestsOnAParagraphThatNobodyCites() {
    assertThat(radius(13).isEmpty()).isTrue();
    assertThat(radius(13).pages()).containsExactly("sources/harbour-gazette");
  }

  @Test
  void paragraphOfAnotherSourceWithTheSameNumberIsAnotherParagraph() {
    BlastRadius radius = BlastRadius.of(new SourceId("keepers-log"), Set.of(7), library());
    assertThat(radius.isEmpty()).isTrue();
  }

  /** Claims that cite paragraphs at random, as numbers, runs and lists. */
  @Test
  void radiusIsExactlyWhatCites() {
    Random random = new Random(1);
    Map<String, Set<Integer>> cited = new TreeMap<>();
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < ROUNDS; i++) {
      int first = 1 + random.nextInt(PARAGRAPHS);
      int last = first + random.nextInt(PARAGRAPHS + 1 - first);
      boolean list = random.nextBoolean();
      Set<Integer> at =
          list
              ? Set.copyOf(List.of(first, last, 2).stream().distinct().toList())
              : IntStream.rangeClosed(first, last).boxed().collect(Collectors.toSet());
      cited.put("made-up-" + i, at);
      yaml.append(
          """
          - id: made-up-%d
            claim: Somebody said so.
            kind: background
            topics: [the-lamp]
            about: [ternholm]
            cites: [{source: harbour-gazette, at: %s}]
          """
              .formatted(i, list ? "[" + first + ", " + last + ", 2]" : first + "-" + last));
    }
    dossier.write("facts/made-up.yaml", yaml.toString());
    for (int paragraph = 1; paragraph <= PARAGRAPHS; paragraph++) {
      int number = paragraph;
      Set<String> expected = new TreeSet<>();
      cited.forEach(
          (id, at) -> {
            if (at.contains(number)) {
              expected.add(id);
            }
          });
      assertThat(radius(paragraph).claims())
          .extracting(claim -> claim.id().value())
          .filteredOn(id -> id.startsWith("made-up"))
          .as("what cites para. %d", paragraph)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private BlastRadius radius(int paragraph) {
    return BlastRadius.of(GAZETTE, Set.of(paragraph), library());
  }

  private Library library() {
    return Library.link(
        ContentLoader.load(dossier.path(""), "content").value(), Published.nothing());
  }
}
