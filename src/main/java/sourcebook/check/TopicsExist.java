package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Topic;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** A topic that is named has a page. */
final class TopicsExist implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "topics-exist",
          "A topic that claims or settings name must have its page in `topics/`.",
          "topics: [legal-efects]",
          "topics: [legal-effects]");

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
    Dangling dangling = new Dangling(RULE, "topic", library);
    return Stream.concat(
            library.content().dossier().settings().topics().stream(),
            library.claims().flatMap(claim -> claim.links().topics().stream()))
        .filter(topic -> library.topic(topic.value()).isEmpty())
        .map(topic -> dangling.error(topic, library.topics().map(Topic::id)));
  }
}
