package sourcebook.check;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sourcebook.content.Claim;
import sourcebook.content.CorrectionKind;
import sourcebook.content.Published.PublishedClaim;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.evidence.Ledger;
import sourcebook.library.Library;

/** A claim that somebody may have cited does not change in silence. */
final class PublishedWordsChangeOnTheRecord implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "published-words-change-on-the-record",
          "Somebody may have cited a published claim in its old words or with its old date, so a"
              + " change is logged.",
          """
          - id: ban-lifted
            claim: The ban was eased.      # published as “The ban was lifted.”""",
          """
          corrections.yaml:
          - date: 2025-06-01
            claim: ban-lifted
            kind: reworded
            was: The ban was lifted.
            why: The court spoke of easing.""");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library
        .claims()
        .filter(claim -> !OnTheRecord.of(claim.id(), library))
        .flatMap(claim -> fault(claim, library.published().claims().get(claim.id())));
  }

  private static Stream<Diagnostic> fault(Claim claim, @Nullable PublishedClaim before) {
    if (before == null) {
      return Stream.empty();
    }
    if (!before.text().equals(claim.text())) {
      String message = "this claim was published in other words: “" + before.text() + "”";
      return Stream.of(fault(claim, before.text(), message));
    }
    if (!before.date().equals(Ledger.date(claim))) {
      String was = before.date().isEmpty() ? "without a date" : "with the date " + before.date();
      String message = "this claim was published " + was;
      return Stream.of(fault(claim, before.text() + " (" + was + ")", message));
    }
    return Stream.empty();
  }

  private static Diagnostic fault(Claim claim, String was, String message) {
    return RULE.error(claim.wording().text().position(), message)
        .mend(
            "put that back, or add to corrections.yaml: "
                + OnTheRecord.entry("claim: " + claim.id(), CorrectionKind.REWORDED, was));
  }
}
