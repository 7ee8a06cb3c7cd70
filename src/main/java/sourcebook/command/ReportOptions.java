package sourcebook.command;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.report.ReportFormat;

/** In which form faults are reported. */
final class ReportOptions {

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      converter = Form.class,
      completionCandidates = Form.class,
      description =
          "text for people, json or sarif for programs, github for annotations on a pull request"
              + " (default: text).")
  private ReportFormat format = ReportFormat.TEXT;

  @Mixin private Loudness loudness = new Loudness();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /** Takes the name of a form for the form, and knows all names. */
  static final class Form implements ITypeConverter<ReportFormat>, Iterable<String> {
    @Override
    public ReportFormat convert(String name) {
      return Forms.named(name, ReportFormat.values());
    }

    @Override
    public Iterator<String> iterator() {
      return Forms.names(ReportFormat.values()).iterator();
    }
  }

  void print(List<Diagnostic> faults, PrintWriter out) {
    out.print(format.report(faults, voice().terminal().ink()));
  }

  Voice voice() {
    return new Voice(command, loudness);
  }

  /** Prints a sentence for people who want to know that all went well. */
  void say(String sentence, PrintWriter out) {
    if (!loudness.isQuiet()) {
      insist(sentence, out);
    }
  }

  /** Prints a sentence for people; programs get nothing but the report. */
  void insist(String sentence, PrintWriter out) {
    if (format == ReportFormat.TEXT) {
      out.println(sentence);
    }
  }
}
