package sourcebook.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Adds things to a dossier. */
@Command(
    name = "new",
    description = {
      "Adds a source, claim, topic, entity or disagreement: its record, as far as it is known.",
      "",
      "It stands in the right file then, with nothing behind the keys that only you can fill in;"
          + " `new` ends by naming them, and `check` refuses them until you do. Everything else in"
          + " the files stays as it is, and where anything is refused, nothing is written."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  ./sourcebook new topic trade --title Trade",
      "  ./sourcebook new claim --help        tells more of one of them",
    },
    synopsisSubcommandLabel = "WHAT",
    subcommands = {
      NewSourceCommand.class,
      NewClaimCommand.class,
      NewTopicCommand.class,
      NewEntityCommand.class,
      NewDisagreementCommand.class
    })
final class NewCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "say what is new: `new source`, `new claim`, `new topic`, `new entity` or `new"
            + " disagreement`");
  }
}
