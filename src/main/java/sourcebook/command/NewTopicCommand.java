package sourcebook.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sourcebook.compiler.Adding;
import sourcebook.content.Settings;
import sourcebook.content.TopicId;
import sourcebook.edit.ContentChange;
import sourcebook.library.Library;
import sourcebook.skeleton.TopicOrder;
import sourcebook.skeleton.TopicSkeleton;

/** Adds a topic. */
@Command(
    name = "topic",
    description = {
      "Adds a topic, last in the reading order.",
      "",
      "It writes topics/TOPIC.md in the content folder, whose narrative is yours to write, and names"
          + " it under `topics` in sourcebook.yaml."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  ./sourcebook new topic trade --title \"Trade and transit\"",
    })
final class NewTopicCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "TOPIC",
      completionCandidates = Candidates.Nothing.class,
      description = "Its id, which is its address for good, such as legal-effects.")
  private String id = "";

  @Option(names = "--title", paramLabel = "WORDS", description = "What it is called.")
  private String title = "";

  @Mixin private NewOptions options = new NewOptions();

  @Override
  public Integer call() {
    return options.add(this::addition);
  }

  private NewOptions.Addition addition(Adding dossier) {
    Library library = dossier.library();
    FreeId.requireForTopic(id, library);
    library
        .topics()
        .filter(topic -> !title.isBlank() && topic.title().equalsIgnoreCase(title.strip()))
        .findFirst()
        .ifPresent(
            topic -> {
              throw new WrongUsage(
                  "the topic `"
                      + topic.id()
                      + "` has this title already, at "
                      + topic.position().file()
                      + "; choose another");
            });
    String name = "topics/" + id + ".md";
    ContentChange file =
        new ContentChange(
            List.of(), Map.of(dossier.path(name), new TopicSkeleton(title).text(name)));
    return new NewOptions.Addition(
        file.and(lastInOrder(library.content().dossier().settings())), List.of());
  }

  private ContentChange lastInOrder(Settings settings) {
    return TopicOrder.with(new TopicId(id), settings)
        .orElseThrow(
            () ->
                new WrongUsage(
                    "nothing can be put at the end of `topics` in "
                        + settings.position().file()
                        + " as it is written; write it as a list, each topic behind a hyphen"));
  }
}
