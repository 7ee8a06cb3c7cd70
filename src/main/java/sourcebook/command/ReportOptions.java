package sourcebook.command;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.report.ReportFormat;

/** In which form faults are reported. */
final class ReportOptions {

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      converter = Form.class,
      description =
          "text for people, json or sarif for programs, github for annotations on a pull request"
              + " (default: text).")
  private ReportFormat format = ReportFormat.TEXT;

  /** Takes the name of a form for the form. */
  static final class Form implements ITypeConverter<ReportFormat> {
    @Override
    public ReportFormat convert(String name) {
      return Forms.named(name, ReportFormat.values());
    }
  }

  void print(List<Diagnostic> faults, PrintWriter out) {
    out.print(format.report(faults));
  }

  /** Prints a sentence for people; programs get nothing but the report. */
  void say(String sentence, PrintWriter out) {
    if (format == ReportFormat.TEXT) {
      out.println(sentence);
    }
  }
}
