package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.Located;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** A pointer to a claim leads to it. */
final class RelatedClaimsExist implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "related-claims-exist",
          "A claim named by another, by an account or by the front page must be there to be "
              + "read.",
          "see: [ban-liftd]",
          "see: [ban-lifted]");

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
    return named(library)
        .filter(claim -> library.claim(claim.value()).isEmpty())
        .map(claim -> dangling.error(claim, library.claims().map(Claim::id)));
  }

  private static Stream<Located<ClaimId>> named(Library library) {
    return Stream.of(
            library.content().dossier().home().known().stream(),
            library.claims().flatMap(claim -> claim.links().see().stream()),
            library.claims().flatMap(claim -> claim.links().supersedes().stream()),
            library
                .disagreements()
                .flatMap(d -> d.accounts().stream())
                .flatMap(a -> a.claims().stream()),
            library.content().corrections().stream().flatMap(c -> c.replacement().stream()))
        .flatMap(claims -> claims);
  }
}
