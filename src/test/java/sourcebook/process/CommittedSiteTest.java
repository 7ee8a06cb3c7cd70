package sourcebook.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.compiler.Compiler;
import sourcebook.compiler.Job;
import sourcebook.compiler.Outcome;
import sourcebook.testing.TestDossier;

/** The site in this repository is what its content and templates make. */
class CommittedSiteTest {

  private static final Path SITE = Path.of("site");

  @TempDir private Path folder;

  @Test
  void isWhatTheContentMakes() {
    Path output = folder.resolve("site");
    Job job =
        new Job(
            TestDossier.PUBLISHED,
            "content",
            Path.of("templates"),
            output,
            Optional.empty(),
            false);
    Outcome outcome = Compiler.build(job);
    assertThat(outcome.published()).as(outcome.diagnostics().toString()).isTrue();
    assertThat(Files.isDirectory(SITE)).as("there is a site; run ./sourcebook build").isTrue();
    Map<String, String> made = Trees.hashes(output);
    assertThat(Trees.hashes(SITE)).as("run ./sourcebook build and commit site/").isEqualTo(made);
  }

  @Test
  void keepsWhatWasPublished() {
    Job job =
        new Job(
            TestDossier.PUBLISHED, "content", Path.of("templates"), SITE, Optional.empty(), false);
    assertThat(Compiler.check(job)).isEmpty();
  }
}
