package sourcebook.check;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sourcebook.content.Claim;
import sourcebook.content.CorrectionKind;
import sourcebook.content.Published.PublishedClaim;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** A claim that somebody may have cited does not change in silence. */
final class PublishedWordsChangeOnTheRecord implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "published-words-change-on-the-record",
          "Somebody may have cited a published claim in its old words, so a change of words "
              + "is logged.",
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
    if (before == null || before.text().equals(claim.text())) {
      return Stream.empty();
    }
    return Stream.of(
        RULE.error(
                claim.wording().text().position(),
                "this claim was published in other words: “" + before.text() + "”")
            .mend(
                "put them back, or add to corrections.yaml: "
                    + OnTheRecord.entry(
                        "claim: " + claim.id(), CorrectionKind.REWORDED, before.text())));
  }
}
