package sourcebook.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import sourcebook.diagnostic.Listed;
import sourcebook.diagnostic.Suggestion;

/** What people are told when a command cannot be carried out. */
final class Failures {

  /** So many commands can be told in one line. */
  private static final int FEW = 6;

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
      return misspelt(missing).map(Failures::unmatched).orElseGet(() -> missing(missing));
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return "`"
          + ((OptionSpec) twice.getOverwritten()).longestName()
          + "` is given twice; keep one";
    }
    if (wrong.getArgSpec() instanceof OptionSpec option) {
      return "`" + option.longestName() + "`: " + unfit(option, wrong);
    }
    return String.valueOf(wrong.getMessage());
  }

  /** What is missing may be there under another name. */
  private static Optional<UnmatchedArgumentException> misspelt(MissingParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    return Optional.of(command.getUnmatchedArguments())
        .filter(unknown -> !unknown.isEmpty() && unknown.get(0).startsWith("-"))
        .map(unknown -> new UnmatchedArgumentException(command, unknown));
  }

  private static String missing(MissingParameterException wrong) {
    ArgSpec missing = wrong.getMissing().get(0);
    if (missing instanceof PositionalParamSpec parameter) {
      return "this needs " + from(parameter) + " to work with";
    }
    OptionSpec option = (OptionSpec) missing;
    return String.valueOf(wrong.getMessage()).startsWith("Missing required option")
        ? "this needs `" + option.longestName() + " " + option.paramLabel() + "`"
        : "`" + option.longestName() + "` needs a value: " + option.paramLabel();
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
      return "there is no option `"
          + first
          + "`"
          + suggestion(wrong).or(() -> behind(wrong)).orElse("");
    }
    return wrong.getCommandLine().getSubcommands().isEmpty()
        ? "`" + first + "` is one argument too many"
        : "there is no command `"
            + first
            + "`"
            + suggestion(wrong).or(() -> choice(wrong)).orElse("");
  }

  /** An option stands behind the command that has it. */
  private static Optional<String> behind(UnmatchedArgumentException wrong) {
    String written = written(wrong);
    return wrong.getCommandLine().getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(below -> below.optionsMap().containsKey(written))
        .findFirst()
        .map(
            below ->
                " here; options stand behind the command, as in `./"
                    + below.qualifiedName()
                    + " "
                    + written
                    + "`");
  }

  /** All that there is, where it is not much. */
  private static Optional<String> choice(UnmatchedArgumentException wrong) {
    Set<String> names = wrong.getCommandLine().getSubcommands().keySet();
    return names.size() > FEW
        ? Optional.empty()
        : Optional.of(
            "; choose " + Listed.or(names.stream().map(name -> "`" + name + "`").toList()));
  }

  /** The first that is not known, without a value. */
  private static String written(UnmatchedArgumentException wrong) {
    String first = wrong.getUnmatched().get(0);
    return wrong.isUnknownOption() ? first.replaceFirst("=.*", "") : first;
  }

  private static Optional<String> suggestion(UnmatchedArgumentException wrong) {
    String written = written(wrong);
    CommandLine command = wrong.getCommandLine();
    Stream<String> known =
        wrong.isUnknownOption()
            ? command.getCommandSpec().optionsMap().keySet().stream()
                .filter(name -> name.startsWith("--") && written.startsWith("--"))
            : command.getSubcommands().keySet().stream();
    String suggestion = Suggestion.didYouMean(written, known);
    return Optional.of(suggestion).filter(found -> !found.isEmpty()).map(found -> "; " + found);
  }
}
