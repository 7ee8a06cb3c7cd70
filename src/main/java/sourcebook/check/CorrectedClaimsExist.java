package sourcebook.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.Correction;
import sourcebook.content.CorrectionKind;
import sourcebook.content.Located;
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
    Set<ClaimId> withdrawn =
        claims(library)
            .filter(c -> c.kind() == CorrectionKind.WITHDRAWN)
            .map(CorrectedClaimsExist::id)
            .collect(Collectors.toSet());
    return claims(library)
        .filter(correction -> correction.kind() != CorrectionKind.WITHDRAWN)
        .filter(correction -> !withdrawn.contains(id(correction)))
        .filter(correction -> library.claim(id(correction)).isEmpty())
        .map(
            correction ->
                Dangling.error(
                    RULE,
                    new Located<>(id(correction), correction.position()),
                    "claim",
                    library.claims().map(Claim::id)));
  }

  private static Stream<Correction> claims(Library library) {
    return library.content().corrections().stream()
        .filter(correction -> correction.subject() instanceof Correction.OfClaim);
  }

  private static ClaimId id(Correction correction) {
    return ((Correction.OfClaim) correction.subject()).claim().value();
  }
}
