package sourcebook.compiler;

import java.nio.file.Path;
import java.util.List;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.testing.Overlay;
import sourcebook.testing.TestDossier;

/**
 * An editor's mistake, as files to lay over the lighthouse dossier, named for the rule that is
 * broken and for how, and the report that it must bring. Where the name begins with {@code draft-},
 * the dossier is checked as a draft.
 */
record DiagnosticCase(String rule, String name, Overlay overlay) {

  private static final String REPORT = "report.txt";

  static DiagnosticCase of(Path cases, String rule, String name) {
    return new DiagnosticCase(rule, name, new Overlay(cases.resolve(rule).resolve(name)));
  }

  TestDossier dossier(Path copy) {
    return overlay.onLighthouse(copy);
  }

  List<Diagnostic> check(TestDossier dossier) {
    return name.startsWith("draft-") ? dossier.checkAsDraft() : dossier.check();
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
}
