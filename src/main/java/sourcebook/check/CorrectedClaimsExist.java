package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.Correction;
import sourcebook.content.CorrectionKind;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** A correction leads to what it corrects. */
final class CorrectedClaimsExist implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "corrected-claims-exist",
          "A correction of a claim that is not there leaves readers looking for it.",
          "- {claim: ban-liftd, kind: reworded, …}",
          "- {claim: ban-lifted, kind: reworded, …}");

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
    Dangling dangling = new Dangling(RULE, "claim", library);
    return library.content().corrections().stream()
        .map(Correction::subject)
        .filter(Correction.OfClaim.class::isInstance)
        .map(subject -> ((Correction.OfClaim) subject).claim())
        .filter(claim -> library.claim(claim.value()).isEmpty())
        .filter(claim -> !isWithdrawn(claim.value(), library))
        .map(claim -> dangling.error(claim, library.claims().map(Claim::id)));
  }

  private static boolean isWithdrawn(ClaimId claim, Library library) {
    return library.correctionsOf(claim).anyMatch(c -> c.kind() == CorrectionKind.WITHDRAWN);
  }
}
