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
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Severity;
import sourcebook.evidence.Texts;

/** Checks the content and changes nothing. */
@Command(
    name = "check",
    description = "Checks the content and lists every fault, changing nothing.",
    mixinStandardHelpOptions = true)
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
    List<Diagnostic> faults = Compiler.check(dossier.job(), texts());
    PrintWriter out = spec.commandLine().getOut();
    report.print(faults, out);
    if (faults.isEmpty()) {
      report.say("The content keeps every rule.", out);
    }
    return hasErrors(faults) ? ExitCode.FAULTS : ExitCode.CLEAN;
  }

  private Texts texts() {
    return articles == null ? Texts.none() : SourceTexts.all(SourceTexts.folder(articles));
  }

  static boolean hasErrors(List<Diagnostic> faults) {
    return faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
  }
}
