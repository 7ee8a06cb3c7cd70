package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** A topic without claims is an essay. */
final class TopicsHoldClaims implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "topics-hold-claims",
          "A topic tells what its claims say; without one there is nothing to tell.",
          "topics/law.md              # and no claim with `topics: [law]`",
          """
          - id: ban-lifted
            topics: [law]""");

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
    return library
        .topics()
        .filter(topic -> library.claimsOn(topic.id()).findAny().isEmpty())
        .map(
            topic ->
                RULE.error(topic.position(), "no claim is on the topic `" + topic.id() + "`")
                    .mend("name it under `topics` of the claims that belong to it"));
  }
}
