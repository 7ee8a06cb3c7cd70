package sourcebook.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What people are told when a command cannot be carried out. */
final class Failures {

  private Failures() {}

  static int ofUsage(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("sourcebook: " + wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("Try `./" + command.getCommandSpec().qualifiedName() + " --help`.");
    return ExitCode.USAGE;
  }

  static int ofExecution(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (failure instanceof WrongUsage) {
      err.println("sourcebook: " + failure.getMessage());
      return ExitCode.USAGE;
    }
    if (failure instanceof UncheckedIOException refused) {
      err.println("sourcebook: " + refused.getMessage());
      err.println("  " + refused.getCause());
      return ExitCode.FAILURE;
    }
    err.println("sourcebook: this is a fault of ours, not of your content; please report it:");
    failure.printStackTrace(err);
    return ExitCode.FAILURE;
  }
}
