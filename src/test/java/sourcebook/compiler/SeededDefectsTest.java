package sourcebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.check.ContentChecks;
import sourcebook.compiler.Defects.Damaged;
import sourcebook.compiler.Defects.Defect;
import sourcebook.content.Content;
import sourcebook.content.Published;
import sourcebook.diagnostic.Checked;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Severity;
import sourcebook.evidence.Ledger;
import sourcebook.evidence.MutationTest;
import sourcebook.library.Library;
import sourcebook.load.ContentLoader;
import sourcebook.load.FileMemory;
import sourcebook.testing.TestDossier;

/**
 * The checks bite: more than a thousand defects, each put alone into the published dossier, and the
 * share that is reported, both with and without the memory of what readers were given.
 */
class SeededDefectsTest {

  private static final long SEED = 20250417;
  private static final int EACH = 45;
  private static final Path RESULT =
      Path.of("src/main/resources/sourcebook/evidence/mutation-test.properties");

  @TempDir Path folder;

  private final FileMemory files = new FileMemory();
  private final List<Defect> survivors = new ArrayList<>();
  private final List<Defect> survivorsWhenNew = new ArrayList<>();

  @Test
  void nearlyEveryDefectIsReported() throws IOException {
    TestDossier dossier = TestDossier.copy(TestDossier.PUBLISHED, folder);
    Published published = Ledger.of(Library.link(load(dossier).value(), Published.nothing()));
    List<Damaged> all = new Defects(SEED).of(dossier.files(), dossier::text, EACH).toList();
    for (Damaged damaged : all) {
      String before = dossier.text(damaged.defect().file());
      dossier.write(damaged.defect().file(), damaged.text());
      weigh(damaged.defect(), load(dossier), published);
      dossier.write(damaged.defect().file(), before);
    }
    report(all);
    mayKeep(all.size());
    assertThat(all).hasSizeGreaterThanOrEqualTo(1000);
    assertThat(share(all, survivors)).as("survivors: %s", survivors).isGreaterThanOrEqualTo(0.99);
    assertThat(survivors).as("survivors are explained").allMatch(SeededDefectsTest::isExplained);
    MutationTest told = MutationTest.ofThisVersion();
    assertThat(told.caught().part() * 1.0 / told.defects())
        .as("the share that the evidence page tells")
        .isLessThanOrEqualTo(share(all, survivors));
    assertThat(told.caughtWhenNew().part() * 1.0 / told.defects())
        .as("the share that the evidence page tells for new dossiers")
        .isLessThanOrEqualTo(share(all, survivorsWhenNew));
  }

  private void weigh(Defect defect, Checked<Content> loaded, Published published) {
    if (!isReported(loaded, published)) {
      survivors.add(defect);
    }
    if (!isReported(loaded, Published.nothing())) {
      survivorsWhenNew.add(defect);
    }
  }

  /**
   * Without its list of page furniture a source just has more paragraphs that nothing rests on, and
   * its page tells which; that makes nothing false. A heading holds no sentence and cites nothing,
   * so words that it quotes cannot be held against a paragraph; those below it can.
   */
  private static boolean isExplained(Defect survivor) {
    return survivor.before().startsWith("furniture:") || survivor.before().startsWith("#");
  }

  private static boolean isReported(Checked<Content> loaded, Published published) {
    Stream<Diagnostic> found =
        loaded.diagnostics().isEmpty()
            ? ContentChecks.violations(Library.link(loaded.value(), published))
            : loaded.diagnostics().stream();
    return found.anyMatch(fault -> fault.severity() == Severity.ERROR);
  }

  private Checked<Content> load(TestDossier dossier) {
    return ContentLoader.load(dossier.path(""), "content", files);
  }

  private static double share(List<Damaged> all, List<Defect> survivors) {
    return 1 - (double) survivors.size() / all.size();
  }

  /** The figures by kind, for whoever reads the log. */
  private void report(List<Damaged> all) {
    Map<String, Long> kinds =
        all.stream()
            .collect(
                Collectors.groupingBy(d -> d.defect().kind(), TreeMap::new, Collectors.counting()));
    kinds.forEach(
        (kind, count) ->
            System.out.printf(
                "%-34s %4d seeded, %4d survive, %4d survive in a new dossier%n",
                kind, count, of(kind, survivors), of(kind, survivorsWhenNew)));
    System.out.printf(
        "%d defects seeded, %.1f %% caught, %.1f %% in a new dossier; survivors:%n",
        all.size(), share(all, survivors) * 100, share(all, survivorsWhenNew) * 100);
    survivors.forEach(System.out::println);
  }

  private static long of(String kind, List<Defect> survivors) {
    return survivors.stream().filter(defect -> defect.kind().equals(kind)).count();
  }

  private void mayKeep(int defects) throws IOException {
    if ("overwrite".equals(System.getProperty("snapshots"))) {
      Files.writeString(
          RESULT,
          "# Written by SeededDefectsTest with -Dsnapshots=overwrite.\n"
              + ("defects=" + defects + "\n")
              + ("caught=" + (defects - survivors.size()) + "\n")
              + ("caught-when-new=" + (defects - survivorsWhenNew.size()) + "\n"));
    }
  }
}
