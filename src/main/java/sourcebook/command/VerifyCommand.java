package sourcebook.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sourcebook.compiler.Verifier;
import sourcebook.diagnostic.Diagnostic;

/** Checks a site that was built before. */
@Command(
    name = "verify",
    description = {
      "Re-checks a built site: that its files are those of its manifest, and that links arrive.",
      "",
      "It needs nothing but the site, such as a copy that somebody else serves."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  ./sourcebook verify",
      "  ./sourcebook verify /var/www/dossier",
    })
final class VerifyCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "SITE",
      defaultValue = "site",
      description = "The site's folder (default: ${DEFAULT-VALUE}).")
  private Path site = Path.of("site");

  @Mixin private ReportOptions report = new ReportOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (!Files.isDirectory(site)) {
      throw new WrongUsage("there is no folder `" + site + "`; build the site first");
    }
    List<Diagnostic> faults = report.voice().during(steps -> verify(steps));
    PrintWriter out = spec.commandLine().getOut();
    report.print(faults, out);
    if (faults.isEmpty()) {
      report.say(site + " is what its manifest says, and every link in it arrives.", out);
    }
    return faults.isEmpty() ? ExitCode.CLEAN : ExitCode.FAULTS;
  }

  private List<Diagnostic> verify(Steps steps) {
    steps.begin("checking " + site);
    return Verifier.verify(site);
  }
}
