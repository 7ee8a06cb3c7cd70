package sourcebook.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: a dossier in, a cited site out. */
@Command(
    name = "sourcebook",
    description = "Compiles sourced dossiers: a citation on every claim, or the build fails.",
    mixinStandardHelpOptions = true,
    version = "Sourcebook 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      ServeCommand.class,
      InitCommand.class,
      CaptureCommand.class,
      RecheckCommand.class,
      VerifyCommand.class,
      ExplainCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:clean",
      "1:faults in the content, the theme or the site",
      "2:wrong usage or configuration",
      "3:the machine's fault or our own"
    })
public final class Sourcebook {

  private Sourcebook() {}

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
    int code = run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs one command, printing to the given writers; the result is the exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    try {
      return new CommandLine(new Sourcebook())
          .setOut(out)
          .setErr(err)
          .setParameterExceptionHandler(Failures::ofUsage)
          .setExecutionExceptionHandler(Failures::ofExecution)
          .execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    } catch (Error failure) {
      // Uncaught, it would end the process with the code that stands for faults in the content.
      return Failures.ofOurs(failure, err);
    }
  }
}
