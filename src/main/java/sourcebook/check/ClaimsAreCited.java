package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** A claim that cites nothing is an opinion. */
final class ClaimsAreCited implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "claims-are-cited",
          "A claim without a source is an opinion; readers must be able to check every one.",
          """
          - id: ban-lifted
            claim: The ban was lifted.
            cites: []""",
          """
          - id: ban-lifted
            claim: The ban was lifted.
            cites:
              - {source: gazette, at: 3}""");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library.content().claims().stream()
        .filter(claim -> claim.citations().isEmpty())
        .map(
            claim ->
                RULE.error(claim.position(), "the claim `" + claim.id() + "` cites no source")
                    .mend("add `cites:` with at least one `- {source: …, at: …}`"));
  }
}
