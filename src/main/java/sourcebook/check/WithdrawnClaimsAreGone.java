package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.CorrectionKind;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** What was taken back is not said again. */
final class WithdrawnClaimsAreGone implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "withdrawn-claims-are-gone",
          "A withdrawn claim keeps its address, which says that it was withdrawn; it is not "
              + "also stated.",
          """
          corrections: {claim: ban-lifted, kind: withdrawn, …}
          facts:       {id: ban-lifted, …}""",
          """
          corrections: {claim: ban-lifted, kind: withdrawn, …}
          facts:       (no claim of this name)""");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library.claims().flatMap(claim -> fault(claim, library));
  }

  private static Stream<Diagnostic> fault(Claim claim, Library library) {
    return library
        .correctionsOf(claim.id())
        .filter(correction -> correction.kind() == CorrectionKind.WITHDRAWN)
        .map(
            correction ->
                RULE.error(
                        claim.position(),
                        "`" + claim.id() + "` was withdrawn and is stated here again")
                    .mend("take the claim out of the fact file; give a new version a new id")
                    .see(correction.position(), "the withdrawal"));
  }
}
