package sourcebook.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Invisible;
import sourcebook.diagnostic.Severity;

/** The report for people. Why a rule matters is told at its first fault only. */
final class TextReport {

  private final Ink ink;
  private final StringBuilder out = new StringBuilder();
  private final Set<String> explained = new HashSet<>();

  private TextReport(Ink ink) {
    this.ink = ink;
  }

  static String of(List<Diagnostic> faults, Ink ink) {
    TextReport report = new TextReport(ink);
    faults.forEach(report::add);
    report.count(faults);
    return report.out.toString();
  }

  private void add(Diagnostic fault) {
    String rule = fault.rule().id();
    Severity severity = fault.severity();
    put(ink.place(shown(fault.position() + ":")));
    put(" " + ink.grave(severity, severity.word() + ":"));
    line(" " + fault.message() + " [" + rule + "]");
    Excerpt.of(fault.position()).ifPresent(excerpt -> add(excerpt, severity));
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

  private void add(Excerpt excerpt, Severity severity) {
    line(excerpt.line());
    put(excerpt.indent());
    put(ink.grave(severity, excerpt.carets()));
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
            + gravest(faults).rule().id()
            + "` tells more.");
  }

  /** What is mended first: the first error, or the first warning where there is none. */
  private static Diagnostic gravest(List<Diagnostic> faults) {
    return faults.stream()
        .filter(fault -> fault.severity() == Severity.ERROR)
        .findFirst()
        .orElse(faults.get(0));
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private void line(String text) {
    put(shown(text));
    put("\n");
  }

  /** Puts what is fit to be shown. */
  private void put(String text) {
    out.append(text);
  }

  /** Whatever is in it, it cannot play with the terminal. */
  private static String shown(String text) {
    return Invisible.shown(text);
  }
}
