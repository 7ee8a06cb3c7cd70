package sourcebook.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** The program: a dossier in, a cited site out. */
@Command(
    name = "sourcebook",
    description = "Compiles sourced dossiers: a citation on every claim, or the build fails.",
    mixinStandardHelpOptions = true,
    version = "Sourcebook 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      InitCommand.class,
      NewCommand.class,
      ServeCommand.class,
      CheckCommand.class,
      FmtCommand.class,
      BuildCommand.class,
      VerifyCommand.class,
      CaptureCommand.class,
      RecheckCommand.class,
      ExplainCommand.class,
      CompletionCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  ./sourcebook serve                 shows the site while you write",
      "  ./sourcebook build                 makes it",
      "  ./sourcebook build --help          tells more of a command",
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:clean",
      "1:faults in the content, the theme or the site",
      "2:wrong usage or configuration",
      "3:the machine's fault or our own"
    })
public final class Sourcebook {

  private final Terminal terminal;

  private Sourcebook(Terminal terminal) {
    this.terminal = terminal;
  }

  public static void main(String[] arguments) {
    Printout printout = Printout.standard();
    PrintWriter out = new PrintWriter(printout, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
    Terminal terminal = Terminal.of(System.getProperty("sourcebook.terminal", ""), System.getenv());
    int code = run(terminal, out, err, arguments);
    out.flush();
    Optional<String> loss = printout.loss();
    loss.ifPresent(why -> err.println("sourcebook: not all could be printed: " + why));
    err.flush();
    System.exit(loss.isPresent() ? ExitCode.FAILURE : code);
  }

  /** What the terminal of a command can show. */
  static Terminal terminal(CommandSpec command) {
    return ((Sourcebook) command.root().userObject()).terminal;
  }

  /** Runs one command, printing to files or pipes; the result is the exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return run(Terminal.NONE, out, err, arguments);
  }

  /** Runs one command, printing to the given writers; the result is the exit code. */
  static int run(Terminal terminal, PrintWriter out, PrintWriter err, String... arguments) {
    try {
      CommandLine program = new CommandLine(new Sourcebook(terminal));
      layOut(program);
      return program
          .setOut(out)
          .setErr(err)
          .setColorScheme(Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF))
          .setParameterExceptionHandler(Failures::ofUsage)
          .setExecutionExceptionHandler(Failures::ofExecution)
          .execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    } catch (Error failure) {
      // Uncaught, it would end the process with the code that stands for faults in the content.
      return Failures.ofOurs(failure, err);
    }
  }

  /** In each help, a blank line stands between what a command does and what it takes. */
  private static void layOut(CommandLine command) {
    command
        .getCommandSpec()
        .usageMessage()
        .parameterListHeading("%n")
        .optionListHeading("%n")
        .commandListHeading("%nCommands:%n");
    command.getSubcommands().values().forEach(Sourcebook::layOut);
  }
}
