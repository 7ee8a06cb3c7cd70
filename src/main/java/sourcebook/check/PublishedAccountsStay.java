package sourcebook.check;

import java.util.Map;
import java.util.stream.Stream;
import sourcebook.content.CorrectionKind;
import sourcebook.content.Disagreement;
import sourcebook.content.DisagreementId;
import sourcebook.content.Id;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.evidence.Ledger;
import sourcebook.library.Library;

/** A side that was heard is not silenced without a word. */
final class PublishedAccountsStay implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "published-accounts-stay",
          "Readers were shown every account of a point; leaving one out makes the others look"
              + " agreed, so it is logged.",
          "accounts: (two)            # published with three",
          """
          corrections.yaml:
          - date: 2025-06-01
            page: disagreements
            kind: reworded
            was: The courier’s account of who lifted the ban.
            why: The courier spoke of another ban.""");

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
    return OnTheRecord.ofPage(Ledger.ACCOUNTS_PAGE, library)
        ? Stream.empty()
        : library.published().accounts().entrySet().stream()
            .filter(before -> Id.isWellFormed(before.getKey()))
            .flatMap(before -> fault(before, library));
  }

  private static Stream<Diagnostic> fault(Map.Entry<String, Integer> before, Library library) {
    return library
        .disagreement(new DisagreementId(before.getKey()))
        .map(now -> fewer(now, before.getValue()))
        .orElseGet(() -> gone(before, library));
  }

  private static Stream<Diagnostic> fewer(Disagreement now, int before) {
    return now.accounts().size() >= before
        ? Stream.empty()
        : Stream.of(
            RULE.error(
                    now.position(),
                    "this was published with "
                        + before
                        + " accounts, and now there are "
                        + now.accounts().size())
                .mend("put back what is missing, or add to corrections.yaml: " + entry("…")));
  }

  private static Stream<Diagnostic> gone(Map.Entry<String, Integer> before, Library library) {
    return Stream.of(
        RULE.error(
                OnTheRecord.endOfLog(library),
                "the disagreement `" + before.getKey() + "` was published and is gone")
            .mend("put it back, or add here: " + entry(before.getKey())));
  }

  private static String entry(String was) {
    return OnTheRecord.entry("page: " + Ledger.ACCOUNTS_PAGE, CorrectionKind.REWORDED, was);
  }
}
