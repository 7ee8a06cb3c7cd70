package sourcebook.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sourcebook.compiler.Compiler;
import sourcebook.compiler.Job;
import sourcebook.diagnostic.Diagnostic;

/** A copy of a dossier that a test may change; its files are reported below {@code content/}. */
public final class TestDossier extends TestFolder {

  /** A small made-up dossier that keeps every rule and uses every construct. */
  public static final Path LIGHTHOUSE = Path.of("src/test/resources/dossiers/lighthouse");

  /** The dossier that this repository publishes. */
  public static final Path PUBLISHED = Path.of("content");

  private TestDossier(Path folder) {
    super(folder);
  }

  /** Copies the dossier in {@code original} to the folder {@code copy}, which need not exist. */
  public static TestDossier copy(Path original, Path copy) {
    TestDossier dossier = new TestDossier(copy);
    dossier.lay(original);
    return dossier;
  }

  /** Every fault of a dossier that nobody has read yet. */
  public List<Diagnostic> check() {
    return Compiler.check(job(false));
  }

  public List<Diagnostic> checkAsDraft() {
    return Compiler.check(job(true));
  }

  private Job job(boolean draft) {
    return new Job(path(""), "content", path(""), path(""), Optional.empty(), draft);
  }
}
