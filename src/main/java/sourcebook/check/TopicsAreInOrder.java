package sourcebook.check;

import java.util.List;
import java.util.stream.Stream;
import sourcebook.content.Located;
import sourcebook.content.TopicId;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** The reading order is the editors’ choice, not the alphabet’s. */
final class TopicsAreInOrder implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "topics-are-in-order",
          "The order in which topics are read is a decision, so the settings name every "
              + "topic.",
          "topics: [trade]             # topics/law.md is not named",
          "topics: [trade, law]");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public boolean needsEveryFile() {
    return true;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    List<Located<TopicId>> order = library.content().dossier().settings().topics();
    return library
        .topics()
        .filter(topic -> order.stream().noneMatch(named -> named.value().equals(topic.id())))
        .map(
            topic ->
                RULE.error(topic.position(), "the settings do not say where this topic comes")
                    .mend("add `" + topic.id() + "` to `topics` in sourcebook.yaml"));
  }
}
