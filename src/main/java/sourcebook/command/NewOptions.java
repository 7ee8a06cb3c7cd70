package sourcebook.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sourcebook.compiler.Adding;
import sourcebook.compiler.Job;
import sourcebook.diagnostic.Counted;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.edit.ContentChange;
import sourcebook.edit.ListFile;
import sourcebook.edit.Stretch;
import sourcebook.fetch.Unfetchable;
import sourcebook.report.ReportFormat;

/** What the commands below {@code new} share: where they write, and what they tell then. */
final class NewOptions {

  /**
   * What a command adds.
   *
   * @param notes what else an editor should know of it, a sentence or more each
   */
  record Addition(ContentChange change, List<String> notes) {
    Addition {
      notes = List.copyOf(notes);
    }
  }

  /** Makes the addition to a dossier. */
  interface Work {
    Addition to(Adding dossier) throws Unfetchable;
  }

  @Mixin private ContentOptions content = new ContentOptions();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "site",
      description =
          "The site's folder, which knows what was published (default: ${DEFAULT-VALUE}).")
  private String output = "site";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** Carries the work out and tells what came of it; the answer is the exit code. */
  int add(Work work) {
    Adding dossier = Adding.to(job());
    if (!dossier.faults().isEmpty()) {
      out().print(ReportFormat.TEXT.report(dossier.faults()));
      out().println("Nothing was written; mend these files first.");
      return ExitCode.FAULTS;
    }
    try {
      Addition addition = work.to(dossier);
      tell(addition, dossier.write(addition.change()));
      return ExitCode.CLEAN;
    } catch (Unfetchable refused) {
      spec.commandLine().getErr().println("sourcebook: " + refused.getMessage());
      return ExitCode.FAILURE;
    }
  }

  /** An entry at the end of a file that holds a list. */
  static ContentChange entry(String text, ListFile file) {
    return file.with(text).orElseThrow(() -> new WrongUsage(file.refusal()));
  }

  private Job job() {
    Path folder = content.folder();
    return new Job(
        folder,
        content.shown(),
        Path.of("templates"),
        ContentOptions.path("--output", output),
        Optional.empty(),
        false);
  }

  private void tell(Addition addition, Adding.Added added) {
    List<String> places = added.places().stream().map(Stretch::toString).toList();
    out().println("Written: " + String.join(", ", places) + ".");
    addition.notes().forEach(out()::println);
    if (added.unfinished().isEmpty()) {
      out().println("Nothing in it is left to be filled in.");
    } else {
      out().println("Left to be done in it:");
      out().println();
      out().print(ReportFormat.TEXT.report(added.unfinished()));
    }
    if (!added.elsewhere().isEmpty()) {
      tellElsewhere(added.elsewhere());
    }
  }

  private void tellElsewhere(List<Diagnostic> faults) {
    Diagnostic first = faults.get(0);
    out()
        .println(
            "Because of it "
                + Counted.of(faults.size(), "thing is", "things are")
                + " to be done elsewhere; `./sourcebook check` lists "
                + (faults.size() == 1 ? "it:" : "them, of which the first is:"));
    out().println(first.position() + ": " + first.message());
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
