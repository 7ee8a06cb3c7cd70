package sourcebook.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Tells zsh what may follow each command, with what it does: a function for each, by `_arguments`.
 */
final class ZshCompletion {

  private static final String BEGIN =
      """

      if [[ $funcstack[1] == _sourcebook ]]; then
        _sourcebook "$@"
      else
        (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
        compdef _sourcebook sourcebook
      fi
      """;

  private ZshCompletion() {}

  /** The script for all commands of the program. */
  static String of(CommandSpec program) {
    return Scripts.named("completion.zsh") + Scripts.named("known.sh") + functions(program) + BEGIN;
  }

  private static String functions(CommandSpec command) {
    return (Scripts.subcommands(command).findAny().isPresent() ? node(command) : leaf(command))
        + Scripts.subcommands(command).map(ZshCompletion::functions).collect(Collectors.joining());
  }

  /** A command that has others below it. */
  private static String node(CommandSpec command) {
    Stream<String> described =
        Scripts.subcommands(command)
            .map(below -> "    " + quoted(below.name() + ":" + Scripts.summary(below)) + "\n");
    Stream<String> calls =
        Scripts.subcommands(command)
            .map(below -> "        %s) %s ;;\n".formatted(below.name(), function(below)));
    return function(command)
        + "() {\n  local curcontext=$curcontext state line\n  typeset -A opt_args\n"
        + "  local -a commands=(\n"
        + described.collect(Collectors.joining())
        + "  )\n"
        + arguments("-C", options(command), List.of("'1: :->command'", "'*:: :->rest'"))
        + "  case $state in\n    command) _describe -t commands command commands ;;\n"
        + "    rest)\n      case $line[1] in\n"
        + calls.collect(Collectors.joining())
        + "      esac\n      ;;\n  esac\n}\n";
  }

  private static String leaf(CommandSpec command) {
    return function(command)
        + "() {\n  typeset -A opt_args\n"
        + arguments("-s", options(command), parameters(command))
        + "}\n";
  }

  private static String arguments(String how, List<String> options, List<String> parameters) {
    return Stream.concat(options.stream(), parameters.stream())
        .collect(Collectors.joining(" \\\n    ", "  _arguments " + how + " \\\n    ", "\n"));
  }

  private static List<String> options(CommandSpec command) {
    return Scripts.options(command).stream().flatMap(ZshCompletion::option).toList();
  }

  /** Each of its names, which exclude one another. */
  private static Stream<String> option(OptionSpec option) {
    String others = "(" + String.join(" ", option.names()) + ")";
    String told = "[" + Scripts.summary(option).replace("[", "\\[").replace("]", "\\]") + "]";
    String value = Scripts.takesValue(option) ? value(option) : "";
    return Stream.of(option.names())
        .map(
            name -> {
              String joined = value.isEmpty() ? "" : name.startsWith("--") ? "=" : "+";
              return quoted(others + name + joined + told + value);
            });
  }

  private static List<String> parameters(CommandSpec command) {
    List<String> all = new ArrayList<>();
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      String place = Scripts.mayComeAgain(parameter) ? "*" : String.valueOf(all.size() + 1);
      all.add(quoted(place + value(parameter)));
    }
    return all;
  }

  private static String value(ArgSpec argument) {
    return ":" + argument.paramLabel().replace(":", "\\:") + ":" + action(Candidates.of(argument));
  }

  private static String action(Candidates candidates) {
    if (candidates instanceof Candidates.Words of) {
      return "(" + String.join(" ", of.words()) + ")";
    }
    if (candidates instanceof Candidates.Known of) {
      return "_sourcebook_any " + of.kind();
    }
    return switch ((Candidates.Plain) candidates) {
      case FOLDER -> "_files -/";
      case FILE -> "_files";
      case TEXT -> " ";
    };
  }

  private static String function(CommandSpec command) {
    return "_" + command.qualifiedName("_");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
