package sourcebook.check;

import java.util.Set;
import java.util.stream.Stream;
import sourcebook.content.Account;
import sourcebook.content.Published.PublishedClaim;
import sourcebook.content.Sentence;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.Rule;
import sourcebook.evidence.Ledger;
import sourcebook.library.Library;

/** Evidence is never taken from under published words in silence. */
final class PublishedEvidenceStays implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "published-evidence-stays",
          "Readers trusted published words for the evidence shown with them; taking some "
              + "away is logged.",
          """
          cites:
            - {source: gazette, at: 3}    # published with `{source: courier, at: 9}` too""",
          """
          corrections.yaml:
          - date: 2025-06-01
            claim: ban-lifted
            kind: evidence
            was: The ban was lifted. (Courier, para. 9)
            why: The Courier speaks of another ban.""");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return Stream.of(ofClaims(library), ofSentences(library), ofAccounts(library))
        .flatMap(faults -> faults);
  }

  private static Stream<Diagnostic> ofClaims(Library library) {
    return library
        .claims()
        .filter(claim -> !OnTheRecord.of(claim.id(), library))
        .flatMap(
            claim -> {
              PublishedClaim before = library.published().claims().get(claim.id());
              Set<String> evidence = before == null ? Set.of() : before.evidence();
              return fault(
                  claim.position(), evidence, Ledger.evidence(claim), "claim: " + claim.id());
            });
  }

  private static Stream<Diagnostic> ofSentences(Library library) {
    return library
        .prose()
        .flatMap(
            place -> {
              String page = Ledger.page(place);
              return OnTheRecord.ofPage(page, library)
                  ? Stream.empty()
                  : place.prose().sentences().flatMap(s -> ofSentence(s, page, library));
            });
  }

  private static Stream<Diagnostic> ofSentence(Sentence sentence, String page, Library library) {
    Set<String> before = OnTheRecord.before(page, sentence.text(), library);
    return fault(sentence.position(), before, Ledger.evidence(sentence), "page: " + page);
  }

  private static Stream<Diagnostic> ofAccounts(Library library) {
    String page = Ledger.ACCOUNTS_PAGE;
    return OnTheRecord.ofPage(page, library)
        ? Stream.empty()
        : library
            .disagreements()
            .flatMap(disagreement -> disagreement.accounts().stream())
            .flatMap(account -> ofAccount(account, page, library));
  }

  private static Stream<Diagnostic> ofAccount(Account account, String page, Library library) {
    Set<String> before = OnTheRecord.before(page, account.says(), library);
    return fault(account.position(), before, Ledger.evidence(account), "page: " + page);
  }

  private static Stream<Diagnostic> fault(
      Position place, Set<String> before, Set<String> now, String subject) {
    return before.stream()
        .filter(evidence -> !now.contains(evidence))
        .map(
            evidence ->
                RULE.error(place, "this was published resting on `" + evidence + "` too")
                    .mend(
                        "put the citation back, or log the change in corrections.yaml: `"
                            + subject
                            + "`, `kind: evidence`"));
  }
}
