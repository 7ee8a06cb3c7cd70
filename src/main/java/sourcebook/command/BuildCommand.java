package sourcebook.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import sourcebook.compiler.Compiler;
import sourcebook.compiler.Job;
import sourcebook.compiler.Outcome;

/** Publishes the content, or says why not. */
@Command(
    name = "build",
    description = {
      "Checks everything, then publishes the content as a site.",
      "",
      "With a fault, nothing is published, and the old site stays as it is. In the end stands what was"
          + " made, and where its evidence is thin."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  ./sourcebook build",
      "  ./sourcebook build --url https://example.org/dossier/",
      "  ./sourcebook build --draft --output draft        to look at what is not ready",
    })
final class BuildCommand implements Callable<Integer> {

  @Mixin private DossierOptions dossier = new DossierOptions();

  @Mixin private ReportOptions report = new ReportOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Job job = dossier.job();
    Outcome outcome = report.voice().during(steps -> Compiler.build(job.telling(steps)));
    PrintWriter out = spec.commandLine().getOut();
    report.print(outcome.diagnostics(), out);
    if (!outcome.published()) {
      report.insist("Nothing was published; " + job.output() + " is as it was.", out);
      return ExitCode.FAULTS;
    }
    report.say(new BuildSummary(outcome, job.output().toString()).text(), out);
    return ExitCode.CLEAN;
  }
}
