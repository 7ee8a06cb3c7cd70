package sourcebook.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What scripts for shells tell of commands. */
final class Scripts {

  private Scripts() {}

  /** The part of a script that does not depend on the commands. */
  static String named(String name) {
    try (InputStream script =
        Objects.requireNonNull(Scripts.class.getResourceAsStream(name), name)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(name + " cannot be read", impossible);
    }
  }

  static Stream<CommandSpec> subcommands(CommandSpec command) {
    return command.subcommands().values().stream()
        .distinct()
        .map(CommandLine::getCommandSpec)
        .filter(below -> !below.usageMessage().hidden());
  }

  static List<OptionSpec> options(CommandSpec command) {
    return command.options().stream()
        .filter(option -> !option.hidden())
        .sorted(Comparator.comparing(OptionSpec::longestName))
        .toList();
  }

  static boolean takesValue(OptionSpec option) {
    return option.arity().max() > 0;
  }

  static boolean mayComeAgain(ArgSpec parameter) {
    return parameter.isMultiValue();
  }

  /** What a command does, in a line. */
  static String summary(CommandSpec command) {
    return firstOf(command.usageMessage().description());
  }

  /** What an option is for, in a line. */
  static String summary(OptionSpec option) {
    return firstOf(option.description());
  }

  private static String firstOf(String[] paragraphs) {
    return paragraphs.length == 0
        ? ""
        : paragraphs[0].replaceAll(" \\(default: .*?\\)", "").replace("%%", "%");
  }
}
