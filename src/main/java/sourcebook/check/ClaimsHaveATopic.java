package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** A claim on no topic is never met. */
final class ClaimsHaveATopic implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "claims-have-a-topic",
          "A claim on no topic is one that readers never come across.",
          """
          - id: ban-lifted
            claim: The ban was lifted.
            topics: []""",
          """
          - id: ban-lifted
            claim: The ban was lifted.
            topics: [legal-effects]""");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library
        .claims()
        .filter(claim -> claim.links().topics().isEmpty())
        .map(
            claim ->
                RULE.error(claim.position(), "the claim `" + claim.id() + "` is on no topic")
                    .mend("add `topics: […]` with at least one of the dossier's topics"));
  }
}
