package sourcebook.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import sourcebook.content.ClaimId;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** Of two claims that supersede each other neither holds. */
final class ClaimsDoNotSupersedeThemselves implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "claims-do-not-supersede-themselves",
          "Where claims supersede each other in a circle, a reader is sent round for ever.",
          """
          - id: ban-lifted
            supersedes: [ban-lifted]""",
          """
          - id: ban-lifted
            supersedes: [ban-eased]""");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library
        .claims()
        .flatMap(
            claim ->
                claim.links().supersedes().stream()
                    .filter(old -> leadsTo(claim.id(), old.value(), library, new HashSet<>()))
                    .map(
                        old ->
                            RULE.error(
                                    old.position(),
                                    "`" + claim.id() + "` in the end supersedes itself")
                                .mend(
                                    "keep the pointer from the newer claim to the older one only")));
  }

  private static boolean leadsTo(ClaimId wanted, ClaimId from, Library library, Set<ClaimId> seen) {
    if (from.equals(wanted)) {
      return true;
    }
    return seen.add(from)
        && library.claim(from).stream()
            .flatMap(claim -> claim.links().supersedes().stream())
            .anyMatch(next -> leadsTo(wanted, next.value(), library, seen));
  }
}
