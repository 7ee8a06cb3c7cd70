package sourcebook.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import sourcebook.diagnostic.Suggestion;

/** What people are told when a command cannot be carried out. */
final class Failures {

  private Failures() {}

  static int ofUsage(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println("sourcebook: " + message(wrong));
    command.getErr().println("Try `./" + command.getCommandSpec().qualifiedName() + " --help`.");
    return ExitCode.USAGE;
  }

  private static String message(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (wrong instanceof MissingParameterException missing) {
      return missing(missing);
    }
    if (wrong.getArgSpec() instanceof OptionSpec option) {
      return "`" + option.longestName() + "`: " + unfit(option, wrong);
    }
    return String.valueOf(wrong.getMessage());
  }

  private static String missing(MissingParameterException wrong) {
    String said = String.valueOf(wrong.getMessage());
    ArgSpec missing = wrong.getMissing().stream().findFirst().orElse(null);
    if (missing instanceof PositionalParamSpec parameter) {
      return "this needs " + from(parameter) + " to work with";
    }
    if (missing instanceof OptionSpec option && !said.startsWith("Missing required option")) {
      return "`" + option.longestName() + "` needs a value: " + option.paramLabel();
    }
    return said;
  }

  /** The labels of this parameter and of those that must follow it. */
  private static String from(PositionalParamSpec first) {
    return first.command().positionalParameters().stream()
        .filter(parameter -> parameter.required())
        .filter(parameter -> parameter.index().min() >= first.index().min())
        .map(ArgSpec::paramLabel)
        .collect(Collectors.joining(" and "));
  }

  /** In picocli's words, as far as they are words for people. */
  private static String unfit(OptionSpec option, ParameterException wrong) {
    return option.arity().max() == 0
        ? "it takes no value"
        : String.valueOf(wrong.getMessage())
            .replaceFirst("^Invalid value for option '[^']*'(?: \\([^)]*\\))?: ", "")
            .replaceFirst("is not an int$", "is not a whole number");
  }

  static int ofExecution(Exception failure, CommandLine command, ParseResult parsed) {
    return ofExecution(failure, command);
  }

  static int ofExecution(Throwable failure, CommandLine command) {
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
    String first = written(wrong);
    if (wrong.isUnknownOption()) {
      return "there is no option `" + first + "`" + suggestion(wrong);
    }
    return wrong.getCommandLine().getSubcommands().isEmpty()
        ? "`" + first + "` is one argument too many"
        : "there is no command `" + first + "`" + suggestion(wrong);
  }

  /** The first that is not known, without a value. */
  private static String written(UnmatchedArgumentException wrong) {
    String first = wrong.getUnmatched().get(0);
    return wrong.isUnknownOption() ? first.replaceFirst("=.*", "") : first;
  }

  private static String suggestion(UnmatchedArgumentException wrong) {
    String written = written(wrong);
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
