package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** One account is no disagreement. */
final class DisagreementsHaveTwoSides implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "disagreements-have-two-sides",
          "It takes two accounts to differ.",
          """
          accounts:
            - {says: Twelve people came., claims: [twelve-came]}""",
          """
          accounts:
            - {says: Twelve people came., claims: [twelve-came]}
            - {says: Nine people came., claims: [nine-came]}""");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library.content().disagreements().stream()
        .filter(disagreement -> disagreement.accounts().size() < 2)
        .map(
            disagreement ->
                RULE.error(
                        disagreement.position(),
                        "the disagreement `" + disagreement.id() + "` has fewer than two accounts")
                    .mend("add the other account, or take the disagreement out"));
  }
}
