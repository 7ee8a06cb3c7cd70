package sourcebook.report;

import java.util.List;
import sourcebook.diagnostic.Diagnostic;

/** A form in which faults are reported. */
public enum ReportFormat {
  /** For people: the line itself, a caret, and how to mend it. */
  TEXT,
  /** For programs: one object a fault. */
  JSON,
  /** SARIF 2.1.0, the exchange format of static analysis (OASIS, 27 March 2020). */
  SARIF,
  /** GitHub's workflow commands, which become annotations on the lines of a pull request. */
  GITHUB;

  /** The faults in this form, sorted by place. */
  public String report(List<Diagnostic> faults) {
    return report(faults, Ink.PLAIN);
  }

  /** The same; what is for people is written with this ink. */
  public String report(List<Diagnostic> faults, Ink ink) {
    List<Diagnostic> sorted = faults.stream().sorted().distinct().toList();
    return switch (this) {
      case TEXT -> TextReport.of(sorted, ink);
      case JSON -> JsonReport.of(sorted);
      case SARIF -> SarifReport.of(sorted);
      case GITHUB -> GithubReport.of(sorted);
    };
  }
}
