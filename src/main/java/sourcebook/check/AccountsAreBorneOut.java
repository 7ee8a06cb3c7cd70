package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** An account that cites nothing is a rumour. */
final class AccountsAreBorneOut implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "accounts-are-borne-out",
          "Each account of a disagreement is somebody’s, and readers must be able to check "
              + "whose.",
          "- says: Twelve people came.",
          """
          - says: Twelve people came.
            cites: [{source: gazette, at: 3}]""");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library.content().disagreements().stream()
        .flatMap(disagreement -> disagreement.accounts().stream())
        .filter(account -> account.claims().isEmpty() && account.citations().isEmpty())
        .map(
            account ->
                RULE.error(account.position(), "nothing bears this account out")
                    .mend("add `claims: […]` or `cites:` with the places that say so"));
  }
}
