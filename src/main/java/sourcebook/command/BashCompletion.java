package sourcebook.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Tells bash what may follow each command, below what it does with that. */
final class BashCompletion {

  private static final String COMMANDS =
      """

      # What may follow the command $1.
      _sourcebook_command() {
        commands='' options='' values='' parameters=''
        case $1 in
      """;

  private BashCompletion() {}

  /** The script for all commands of the program. */
  static String of(CommandSpec program) {
    return Scripts.named("completion.bash")
        + Scripts.named("known.sh")
        + COMMANDS
        + branches(program)
        + "  esac\n}\n";
  }

  private static String branches(CommandSpec command) {
    return branch(command)
        + Scripts.subcommands(command).map(BashCompletion::branches).collect(Collectors.joining());
  }

  private static String branch(CommandSpec command) {
    List<OptionSpec> options = Scripts.options(command);
    return "    '%s')\n      commands='%s'\n      options='%s'\n      values='%s'\n      parameters='%s'\n      ;;\n"
        .formatted(
            command.qualifiedName(),
            words(Scripts.subcommands(command).map(CommandSpec::name)),
            words(options.stream().map(OptionSpec::longestName)),
            words(options.stream().filter(Scripts::takesValue).flatMap(BashCompletion::values)),
            words(command.positionalParameters().stream().map(BashCompletion::parameter)));
  }

  private static Stream<String> values(OptionSpec option) {
    return Stream.of(option.names()).map(name -> name + "=" + kind(option));
  }

  private static String parameter(ArgSpec parameter) {
    return kind(parameter) + (Scripts.mayComeAgain(parameter) ? "+" : "");
  }

  private static String kind(ArgSpec argument) {
    Candidates candidates = Candidates.of(argument);
    if (candidates instanceof Candidates.Words of) {
      return String.join(",", of.words());
    }
    return candidates instanceof Candidates.Known of
        ? "known:" + of.kind()
        : candidates.toString().toLowerCase(Locale.ROOT);
  }

  private static String words(Stream<String> words) {
    return words.collect(Collectors.joining(" "));
  }
}
