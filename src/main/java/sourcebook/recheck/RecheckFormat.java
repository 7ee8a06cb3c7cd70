package sourcebook.recheck;

import java.util.List;
import sourcebook.report.ReportFormat;

/** A form in which people and programs are told what became of sources. */
public enum RecheckFormat {
  /** For people. */
  TEXT,
  /** For programs: one object a source. */
  JSON,
  /** GitHub's workflow commands, which become annotations on the lines that rest on a change. */
  GITHUB;

  /** The form in which whoever reads this one is told of files that must be mended first. */
  public ReportFormat ofFaults() {
    return switch (this) {
      case TEXT -> ReportFormat.TEXT;
      case JSON -> ReportFormat.JSON;
      case GITHUB -> ReportFormat.GITHUB;
    };
  }

  /**
   * The report in this form, the sources in the order given.
   *
   * @param all whether people are told all that rests on a change, and not only how much
   */
  public String report(List<Rechecked> sources, boolean all) {
    return switch (this) {
      case TEXT -> TextReport.of(sources, all);
      case JSON -> JsonReport.of(sources);
      case GITHUB -> Annotations.of(sources);
    };
  }
}
