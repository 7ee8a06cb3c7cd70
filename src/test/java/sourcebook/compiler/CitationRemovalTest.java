package sourcebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.load.ContentLoader;
import sourcebook.testing.TestDossier;

/** Nothing loses what bears it out without the check naming it. */
class CitationRemovalTest {

  @TempDir private Path folder;

  @Test
  void eachRemovalFromTheLighthouseIsNamedOnItsOwn() {
    TestDossier dossier = TestDossier.copy(TestDossier.LIGHTHOUSE, folder);
    List<Removal> removals = removals(dossier);
    assertThat(removals).hasSizeGreaterThan(40);
    removals.forEach(removal -> assertNamed(List.of(removal), dossier));
  }

  /** One from each file at a time, since the dossier is large. */
  @Test
  void eachRemovalFromThePublishedDossierIsNamed() {
    TestDossier dossier = TestDossier.copy(TestDossier.PUBLISHED, folder);
    List<Removal> removals = removals(dossier);
    assertThat(removals).hasSizeGreaterThan(500);
    rounds(removals).forEach(round -> assertNamed(round, dossier));
  }

  private List<Removal> removals(TestDossier dossier) {
    assertThat(dossier.check()).isEmpty();
    return Removal.all(ContentLoader.load(folder, "content").value());
  }

  private static void assertNamed(Collection<Removal> removals, TestDossier dossier) {
    removals.forEach(removal -> removal.apply(dossier));
    List<Diagnostic> faults = dossier.check();
    assertThat(removals).allMatch(removal -> faults.stream().anyMatch(removal::isNamedBy));
    removals.forEach(removal -> removal.undo(dossier));
  }

  private static Collection<List<Removal>> rounds(List<Removal> removals) {
    Map<String, Integer> counts = new HashMap<>();
    Map<Integer, List<Removal>> rounds = new TreeMap<>();
    for (Removal removal : removals) {
      int round = counts.merge(removal.file(), 1, Integer::sum);
      rounds.computeIfAbsent(round, unused -> new ArrayList<>()).add(removal);
    }
    return rounds.values();
  }
}
