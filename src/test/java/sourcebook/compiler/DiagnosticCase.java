package sourcebook.compiler;

import java.nio.file.Path;
import java.util.List;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.testing.Overlay;
import sourcebook.testing.TestDossier;
import sourcebook.testing.Workspace;

/**
 * An editor's or a host's mistake, as files to lay over the lighthouse dossier, and the report that
 * it must bring, named for the rule that is broken and for how. It may hold
 *
 * <ul>
 *   <li>{@code published/}: the dossier as it was when it was last published, as files to lay over
 *       the lighthouse; the mistake is then made in what readers already have;
 *   <li>{@code templates/}: files to lay over the theme; the site is then built, not only checked;
 *   <li>{@code site/}: files that lie in the output folder before the site is built;
 *   <li>anything else: files to lay over the dossier.
 * </ul>
 *
 * <p>Where the name of the case begins with {@code draft-}, all this is done as a draft; where it
 * begins with {@code verify-}, the site is built and published, {@code site/} laid over it, and the
 * site verified; where it begins with {@code unformatted-}, all files are in their form before the
 * mistake is made, and must be so behind it.
 */
record DiagnosticCase(String rule, String name, Overlay overlay) {

  private static final String REPORT = "report.txt";
  private static final String PUBLISHED = "published/";
  private static final String TEMPLATES = "templates/";
  private static final String SITE = "site/";

  static DiagnosticCase of(Path cases, String rule, String name) {
    return new DiagnosticCase(rule, name, new Overlay(cases.resolve(rule).resolve(name)));
  }

  /** The workspace in which the mistake is about to be found. */
  Workspace workspace(Path place) {
    if (overlay.has(PUBLISHED)) {
      publishFirst(place);
    }
    Workspace workspace = Workspace.of(TestDossier.LIGHTHOUSE, place);
    if (isInForm()) {
      workspace.format();
    }
    overlay.layAllBut(List.of(PUBLISHED, TEMPLATES, SITE), workspace.dossier());
    if (hasTheme()) {
      overlay.lay(TEMPLATES, workspace.theme());
    }
    if (!isVerified()) {
      overlay.lay(SITE, workspace.site());
    }
    return workspace;
  }

  List<Diagnostic> faults(Workspace workspace) {
    boolean draft = name.startsWith("draft-");
    if (isInForm()) {
      return workspace.checkWithForm();
    }
    if (isVerified()) {
      overlay.lay(SITE, workspace.publish().site());
      return workspace.verify();
    }
    if (hasTheme() || overlay.has(SITE)) {
      return (draft ? workspace.buildAsDraft() : workspace.build()).diagnostics();
    }
    return draft ? workspace.checkAsDraft() : workspace.check();
  }

  String expected() {
    return overlay.expected(REPORT);
  }

  void mayExpect(String report) {
    overlay.mayExpect(REPORT, report);
  }

  String input() {
    return overlay.input();
  }

  @Override
  public String toString() {
    return rule + "/" + name;
  }

  /** The dossier is then as new, for the mistake to be made in; the site stays. */
  private void publishFirst(Path place) {
    Workspace workspace = Workspace.of(TestDossier.LIGHTHOUSE, place);
    overlay.lay(PUBLISHED, workspace.dossier());
    workspace.publish();
    workspace.dossier().files().forEach(workspace.dossier()::remove);
  }

  boolean hasTheme() {
    return overlay.has(TEMPLATES);
  }

  private boolean isInForm() {
    return name.startsWith("unformatted-");
  }

  private boolean isVerified() {
    return name.startsWith("verify-");
  }
}
