package sourcebook.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sourcebook.compiler.Rechecking;
import sourcebook.content.Claim;
import sourcebook.content.Source;
import sourcebook.content.SourceChange;
import sourcebook.content.SourceId;
import sourcebook.fingerprint.FingerprintText;
import sourcebook.library.Library;
import sourcebook.testing.TestDossier;

/**
 * A dossier that cites a made-up text at random, in every form, and is then brought up to date with
 * a tampered copy: each citation names the same paragraphs as before, under their new numbers, and
 * exactly the cited paragraphs that changed are recorded.
 */
class RecordingTest {

  private static final SourceId SOURCE = new SourceId("made-up");
  private static final LocalDate TODAY = LocalDate.of(2025, 5, 3);
  private static final int CLAIMS = 12;

  @TempDir private Path folder;

  private final Map<String, Set<Integer>> cited = new TreeMap<>();
  private final List<ParagraphFate> fates = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void citationsKeepTheirParagraphsAndEveryChangeIsRecorded(int seed) {
    Tampered text = Tampered.with(seed);
    TestDossier dossier = dossier(text, new Random(seed));
    fates.addAll(text.expected());

    Rechecking recheck = recheck(dossier);
    recheck.write(recheck.recording(List.of(compare(recheck, text))));

    Rechecking again = recheck(dossier);
    boolean pinned = paragraphs().anyMatch(p -> fate(p).fate() == Fate.GONE);
    assertThat(numbers(again.library())).isEqualTo(pinned ? cited : renumbered());
    assertThat(recorded(again.library())).isEqualTo(changed(pinned));
    assertThat(compare(again, text).isNews()).as("news once recorded").isFalse();
  }

  private TestDossier dossier(Tampered text, Random random) {
    TestDossier dossier = TestDossier.copy(TestDossier.LIGHTHOUSE, folder.resolve("content"));
    dossier.write(
        "sources/made-up.md",
        dossier.text("sources/keepers-log.md").replaceFirst("(?s)---\nThe keeper.*", "---\n"));
    dossier.write("sources/made-up.fp", FingerprintText.write(text.fingerprintBefore()));
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < CLAIMS; i++) {
      yaml.append(claim("made-up-" + (char) ('a' + i), text.before().size(), random));
    }
    dossier.write("facts/made-up.yaml", yaml.toString());
    return dossier;
  }

  /** Cites two runs, the one in YAML and the other in its note. */
  private String claim(String id, int length, Random random) {
    int first = 1 + random.nextInt(length);
    int last = Math.min(length, first + random.nextInt(3));
    int other = 1 + random.nextInt(length);
    String run = first == last ? "" + first : first + "-" + last;
    String at =
        List.of("[" + run + "]", "\"" + run + "\"", "[ # both\n      " + run + "]", run)
            .get(random.nextInt(4));
    cited.put(id, new TreeSet<>(IntStream.rangeClosed(first, last).boxed().toList()));
    cited.put(id + " note", new TreeSet<>(Set.of(other)));
    return """
        - id: %s
          claim: Somebody said so.
          kind: background
          topics: [the-lamp]
          about: [ternholm]
          cites:
            - source: made-up
              at: %s   # as it was
          note: So it was. [@made-up, para. %d]
        """
        .formatted(id, at, other);
  }

  private Rechecking recheck(TestDossier dossier) {
    return Rechecking.of(dossier.path(""), "content", folder.resolve("site"), TODAY);
  }

  private static SourceFindings compare(Rechecking recheck, Tampered text) {
    Source source = recheck.library().source(SOURCE).orElseThrow();
    return recheck.compare(source, text.now(), Optional.empty());
  }

  private Stream<Integer> paragraphs() {
    return cited.values().stream().flatMap(Set::stream).distinct();
  }

  private ParagraphFate fate(int paragraph) {
    return fates.get(paragraph - 1);
  }

  private Map<String, Set<Integer>> renumbered() {
    Map<String, Set<Integer>> now = new TreeMap<>();
    cited.forEach(
        (id, numbers) ->
            now.put(
                id,
                numbers.stream()
                    .map(number -> fate(number).now().orElseThrow())
                    .collect(Collectors.toCollection(TreeSet::new))));
    return now;
  }

  private Set<String> changed(boolean pinned) {
    return paragraphs()
        .map(this::fate)
        .filter(ParagraphFate::isChange)
        .map(fate -> fate.fate() + " " + (pinned ? fate.before() : fate.now()).orElseThrow())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Set<Integer>> numbers(Library library) {
    Map<String, Set<Integer>> numbers = new TreeMap<>();
    for (Claim claim : library.claimsCiting(SOURCE).toList()) {
      String id = claim.id().value();
      numbers.put(id, new TreeSet<>(claim.citations().get(0).locator().numbers()));
      List<Integer> note = new ArrayList<>();
      claim
          .note()
          .orElseThrow()
          .markers()
          .flatMap(marker -> marker.targets().stream())
          .forEach(target -> note.addAll(target.locator().orElseThrow().numbers()));
      numbers.put(id + " note", new TreeSet<>(note));
    }
    return numbers;
  }

  private static Set<String> recorded(Library library) {
    List<SourceChange> changes = library.source(SOURCE).orElseThrow().capture().changes();
    return changes.stream()
        .map(change -> change.kind() + " " + change.paragraph())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
