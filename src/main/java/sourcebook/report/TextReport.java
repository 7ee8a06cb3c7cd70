package sourcebook.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Invisible;
import sourcebook.diagnostic.Severity;

/** The report for people. Why a rule matters is told at its first fault only. */
final class TextReport {

  private final StringBuilder out = new StringBuilder();
  private final Set<String> explained = new HashSet<>();

  private TextReport() {}

  static String of(List<Diagnostic> faults) {
    TextReport report = new TextReport();
    faults.forEach(report::add);
    report.count(faults);
    return report.out.toString();
  }

  private void add(Diagnostic fault) {
    String rule = fault.rule().id();
    line(
        fault.position()
            + ": "
            + fault.severity().word()
            + ": "
            + fault.message()
            + " ["
            + rule
            + "]");
    Excerpt.of(fault.position()).forEach(this::line);
    if (explained.add(rule)) {
      line("   why: " + fault.rule().why());
    }
    if (!fault.mend().isEmpty()) {
      line("  mend: " + fault.mend());
    }
    for (Diagnostic.Related related : fault.related()) {
      line("   see: " + related.position() + ": " + related.message());
    }
    line("");
  }

  private void count(List<Diagnostic> faults) {
    if (faults.isEmpty()) {
      return;
    }
    long errors = faults.stream().filter(f -> f.severity() == Severity.ERROR).count();
    long warnings = faults.size() - errors;
    line(
        counted(errors, "error")
            + (warnings > 0 ? ", " + counted(warnings, "warning") : "")
            + "; `./sourcebook explain "
            + faults.get(0).rule().id()
            + "` tells more.");
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private void line(String text) {
    out.append(Invisible.shown(text)).append('\n');
  }
}
