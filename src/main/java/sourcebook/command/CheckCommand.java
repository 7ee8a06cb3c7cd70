package sourcebook.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sourcebook.compiler.Compiler;
import sourcebook.compiler.Examination;
import sourcebook.compiler.Formatter;
import sourcebook.compiler.Job;
import sourcebook.diagnostic.Counted;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Severity;
import sourcebook.evidence.Texts;

/** Checks the content and changes nothing. */
@Command(
    name = "check",
    description = {
      "Lists every fault of the content, and how to mend it; changes nothing.",
      "",
      "Each fault comes with its line, a caret under the place, and the rule in brackets, about which"
          + " `./sourcebook explain RULE` tells more."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  ./sourcebook check",
      "  ./sourcebook check --articles texts          tells what stands there instead",
      "  ./sourcebook check --format sarif >faults.sarif",
    })
final class CheckCommand implements Callable<Integer> {

  @Mixin private DossierOptions dossier = new DossierOptions();

  @Option(
      names = "--articles",
      paramLabel = "DIR",
      description =
          "A folder with the sources' texts, such as gazette.txt; it helps to tell what is wrong with"
              + " a quotation.")
  private @Nullable String articles;

  @Mixin private ReportOptions report = new ReportOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Job job = dossier.job();
    Texts texts = texts();
    Examination found = report.voice().during(steps -> Compiler.examine(job.telling(steps), texts));
    List<Diagnostic> faults = Formatter.of(job.content(), job.shown()).join(found.diagnostics());
    PrintWriter out = spec.commandLine().getOut();
    report.print(faults, out);
    if (faults.isEmpty()) {
      report.say(success(found), out);
    }
    return hasErrors(faults) ? ExitCode.FAULTS : ExitCode.CLEAN;
  }

  private static String success(Examination found) {
    return Counted.of(found.claims(), "claim", "claims")
        + ", "
        + Counted.of(found.sources(), "source", "sources")
        + ": no fault.";
  }

  private Texts texts() {
    return articles == null ? Texts.none() : SourceTexts.all(SourceTexts.folder(articles));
  }

  static boolean hasErrors(List<Diagnostic> faults) {
    return faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
  }
}
