package sourcebook.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import sourcebook.diagnostic.Suggestion;

/** What people are told when a command cannot be carried out. */
final class Failures {

  private Failures() {}

  static int ofUsage(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    String message =
        wrong instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched)
            : wrong.getMessage();
    command.getErr().println("sourcebook: " + message);
    command.getErr().println("Try `./" + command.getCommandSpec().qualifiedName() + " --help`.");
    return ExitCode.USAGE;
  }

  static int ofExecution(Exception failure, CommandLine command, ParseResult parsed) {
    return ofExecution(failure, command);
  }

  static int ofExecution(Exception failure, CommandLine command) {
    PrintWriter err = command.getErr();
    if (failure instanceof WrongUsage) {
      err.println("sourcebook: " + failure.getMessage());
      return ExitCode.USAGE;
    }
    if (failure instanceof UncheckedIOException refused) {
      err.println("sourcebook: " + refused.getMessage());
      Optional.ofNullable(refused.getCause()).map(Refusal::reason).ifPresent(err::println);
      return ExitCode.FAILURE;
    }
    return ofOurs(failure, err);
  }

  static int ofOurs(Throwable failure, PrintWriter err) {
    err.println("sourcebook: this is a fault of ours, not of your content; please report it:");
    failure.printStackTrace(err);
    return ExitCode.FAILURE;
  }

  private static String unmatched(UnmatchedArgumentException wrong) {
    String first = wrong.getUnmatched().get(0);
    if (wrong.isUnknownOption()) {
      return "there is no option `" + first + "`" + suggestion(wrong);
    }
    return wrong.getCommandLine().getSubcommands().isEmpty()
        ? "`" + first + "` is one argument too many"
        : "there is no command `" + first + "`" + suggestion(wrong);
  }

  private static String suggestion(UnmatchedArgumentException wrong) {
    String written = wrong.getUnmatched().get(0);
    CommandLine command = wrong.getCommandLine();
    Stream<String> known =
        wrong.isUnknownOption()
            ? command.getCommandSpec().optionsMap().keySet().stream()
                .filter(name -> name.startsWith("--") && written.startsWith("--"))
            : command.getSubcommands().keySet().stream();
    String suggestion = Suggestion.didYouMean(written, known);
    return suggestion.isEmpty() ? "" : "; " + suggestion;
  }
}
