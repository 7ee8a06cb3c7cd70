package sourcebook.command;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sourcebook.compiler.Rules;
import sourcebook.diagnostic.Rule;
import sourcebook.diagnostic.Suggestion;

/** Explains a rule. */
@Command(
    name = "explain",
    description = "Says what a rule protects, with a wrong and a right example.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  ./sourcebook explain claims-are-cited",
      "  ./sourcebook explain                             lists every rule",
    })
final class ExplainCommand implements Callable<Integer> {

  /** The ids of all rules. */
  static final class Ids implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Rules.ALL.stream().map(Rule::id).iterator();
    }
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "RULE",
      completionCandidates = Ids.class,
      description = "The rule in brackets behind a fault; without one, all are listed.")
  private @Nullable String rule;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (rule == null) {
      Rules.ALL.forEach(known -> out.println(known.id() + "\n    " + known.why()));
      return ExitCode.CLEAN;
    }
    out.print(explanation(find(rule)));
    return ExitCode.CLEAN;
  }

  private static Rule find(String id) {
    Optional<Rule> known = Rules.ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    return known.orElseThrow(
        () -> {
          List<String> ids = Rules.ALL.stream().map(Rule::id).toList();
          String suggestion = Suggestion.didYouMean(id, ids.stream());
          return new WrongUsage(
              "no rule is called `"
                  + id
                  + "`; "
                  + (suggestion.isEmpty() ? "`./sourcebook explain` lists them all" : suggestion));
        });
  }

  private static String explanation(Rule rule) {
    String draft =
        rule.kind() == Rule.Kind.EVIDENCE
            ? "\nWith --draft this is a warning, and every page is marked as a draft.\n"
            : "";
    return rule.id()
        + "\n\n"
        + rule.why()
        + "\n\nWrong:\n"
        + rule.wrong().indent(4)
        + "\nRight:\n"
        + rule.right().indent(4)
        + draft;
  }
}
