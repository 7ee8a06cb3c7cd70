package sourcebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.testing.TestDossier;

/** Dossiers and mistakes may be large. */
class ManyFaultsTest {

  private static final int MANY = 5_000;

  @TempDir private Path folder;

  @Test
  void longChainOfClaimsIsNoCircle() {
    assertThat(check(i -> i == 0 ? "" : "supersedes: [claim-" + (i - 1) + "]")).isEmpty();
  }

  @Test
  void longCircleIsToldAtEveryClaim() {
    assertThat(check(i -> "supersedes: [claim-" + (i + 1) % MANY + "]"))
        .hasSize(MANY)
        .allMatch(fault -> fault.rule().id().equals("claims-do-not-supersede-themselves"));
  }

  @Test
  void everyDanglingReferenceIsToldAndTheFirstOnesWithASuggestion() {
    List<Diagnostic> faults = check(i -> "see: [clam-" + i + "]");
    assertThat(faults).hasSize(MANY);
    assertThat(faults).filteredOn(fault -> fault.mend().startsWith("did you mean")).hasSize(100);
    assertThat(faults).first().extracting(Diagnostic::mend).isEqualTo("did you mean `claim-0`?");
  }

  private List<Diagnostic> check(IntFunction<String> line) {
    String claims =
        IntStream.range(0, MANY)
            .mapToObj(
                i ->
                    """
                    - id: claim-%d
                      claim: This is one of many.
                      kind: event
                      topics: [the-lamp]
                      about: [ternholm]
                      cites: [{source: harbour-gazette, at: 3}]
                      %s
                    """
                        .formatted(i, line.apply(i)))
            .collect(Collectors.joining());
    TestDossier dossier = TestDossier.copy(TestDossier.LIGHTHOUSE, folder);
    dossier.write("facts/many.yaml", claims);
    return dossier.check();
  }
}
