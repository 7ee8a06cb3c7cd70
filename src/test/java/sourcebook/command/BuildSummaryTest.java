package sourcebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.compiler.Outcome;
import sourcebook.testing.TestDossier;
import sourcebook.testing.Workspace;

class BuildSummaryTest {

  @TempDir private Path folder;

  @Test
  void tellsWhatWasMadeWhatIsThinAndWhereToLook() {
    assertThat(summary(lighthouse()))
        .isEqualTo(
            """
            site: 39 pages, 114 files changed.
            10 claims from 3 sources; accounts differ on 2 questions. Open site/index.html.
            Thin:
              8 of 10 claims have one origin                          site/evidence.html
              10 of 14 citations give no words of their paragraph     site/evidence.html
              12 paragraphs bear out no claim (keepers-log: 6)        site/sources/keepers-log.html
              most often silent: coast-survey on 1, keepers-log on 1  site/disagreements.html""");
  }

  private Workspace lighthouse() {
    return Workspace.of(TestDossier.LIGHTHOUSE, folder);
  }

  private static String summary(Workspace workspace) {
    Outcome outcome = workspace.build();
    return new BuildSummary(outcome, "site").text();
  }
}
