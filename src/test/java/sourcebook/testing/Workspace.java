package sourcebook.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sourcebook.compiler.Compiler;
import sourcebook.compiler.Formatter;
import sourcebook.compiler.Job;
import sourcebook.compiler.Outcome;
import sourcebook.compiler.Verifier;
import sourcebook.diagnostic.Diagnostic;

/** A dossier, the theme and the site that is made of them, as an editor has them side by side. */
public final class Workspace {

  /** The theme of this repository. */
  public static final Path THEME = Path.of("templates");

  private final Path folder;
  private final TestDossier dossier;
  private final TestFolder theme;
  private final TestFolder site;

  private Workspace(Path folder, Path dossier) {
    this.folder = folder;
    this.dossier = TestDossier.copy(dossier, folder.resolve("content"));
    this.theme = new TestFolder(folder.resolve("templates"));
    this.site = new TestFolder(folder.resolve("site"));
  }

  /** Copies a dossier to a folder, which has no site yet. */
  public static Workspace of(Path dossier, Path folder) {
    return new Workspace(folder, dossier);
  }

  public TestDossier dossier() {
    return dossier;
  }

  /** A copy of the theme; until somebody asks for it, the theme itself is used. */
  public TestFolder theme() {
    return hasTheme() ? theme : theme.lay(THEME);
  }

  public TestFolder site() {
    return site;
  }

  /** Every fault of the dossier, compared with the site as it was last published. */
  public List<Diagnostic> check() {
    return Compiler.check(job(Optional.empty(), false));
  }

  /** Brings every file of the dossier into its form. */
  public Workspace format() {
    Formatter.of(dossier.path(""), "content").write();
    return this;
  }

  /** The same with a warning for every file that is not in its form. */
  public List<Diagnostic> checkWithForm() {
    return Formatter.of(dossier.path(""), "content").join(check());
  }

  public List<Diagnostic> checkAsDraft() {
    return Compiler.check(job(Optional.empty(), true));
  }

  public Outcome build() {
    return Compiler.build(job(Optional.empty(), false));
  }

  public Outcome buildAsDraft() {
    return Compiler.build(job(Optional.empty(), true));
  }

  /** Builds the site for another address than the dossier names. */
  public Outcome buildFor(String url) {
    return Compiler.build(job(Optional.of(url), false));
  }

  /** Builds a site that must come about. */
  public Workspace publish() {
    Outcome outcome = build();
    if (!outcome.published()) {
      throw new AssertionError("not published: " + outcome.diagnostics());
    }
    return this;
  }

  public List<Diagnostic> verify() {
    return Verifier.verify(site.path(""));
  }

  /** A report as it reads to somebody who called the program in this workspace. */
  public String seenFromHere(String report) {
    return report.replace(folder + "/", "");
  }

  private Job job(Optional<String> url, boolean draft) {
    Path templates = hasTheme() ? theme.path("") : THEME;
    return new Job(dossier.path(""), "content", templates, site.path(""), url, draft);
  }

  private boolean hasTheme() {
    return Files.exists(theme.path(""));
  }
}
