package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** A claim has citations with places of their own. */
final class ClaimMarkersHaveNoLocator implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "claim-markers-have-no-locator",
          "A claim already says where its sources say it; a paragraph beside it would count "
              + "for nothing.",
          "The ban was lifted. [@ban-lifted, para. 3]",
          "The ban was lifted. [@ban-lifted]");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library
        .prose()
        .flatMap(place -> place.prose().markers())
        .flatMap(marker -> marker.targets().stream())
        .filter(target -> library.claim(target).isPresent() && library.source(target).isEmpty())
        .flatMap(target -> target.locator().stream())
        .map(
            locator ->
                RULE.error(locator.position(), "a claim has no paragraphs")
                    .mend("cite the claim alone, or the source with its paragraph"));
  }
}
