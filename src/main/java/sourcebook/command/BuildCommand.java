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
    description = "Checks everything, then publishes the content as a site.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  @Mixin private DossierOptions dossier = new DossierOptions();

  @Mixin private ReportOptions report = new ReportOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Job job = dossier.job();
    Outcome outcome = Compiler.build(job);
    PrintWriter out = spec.commandLine().getOut();
    report.print(outcome.diagnostics(), out);
    if (!outcome.published()) {
      report.say("Nothing was published; " + job.output() + " is as it was.", out);
      return ExitCode.FAULTS;
    }
    report.say(success(outcome, job), out);
    return ExitCode.CLEAN;
  }

  private static String success(Outcome outcome, Job job) {
    return job.output() + ": " + outcome.pages() + " pages, " + changes(outcome) + ".";
  }

  /** How many files are different now, in words. */
  static String changes(Outcome outcome) {
    return switch (outcome.changed()) {
      case 0 -> "nothing changed";
      case 1 -> "1 file changed";
      default -> outcome.changed() + " files changed";
    };
  }
}
