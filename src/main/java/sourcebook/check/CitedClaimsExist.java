package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.Id;
import sourcebook.content.Source;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** A marker that names nothing known bears nothing out. */
final class CitedClaimsExist implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "cited-claims-exist",
          "A marker bears its sentence out only if it names a claim or a source of this "
              + "dossier.",
          "The ban was lifted. [@ban-liftd]",
          "The ban was lifted. [@ban-lifted]");

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
    Dangling dangling = new Dangling(RULE, "claim or source", library);
    return library
        .prose()
        .flatMap(place -> place.prose().markers())
        .flatMap(marker -> marker.targets().stream())
        .filter(target -> library.claim(target).isEmpty() && library.source(target).isEmpty())
        .map(target -> dangling.error(target.id(), known(library)));
  }

  private static Stream<Id> known(Library library) {
    return Stream.concat(library.claims().map(Claim::id), library.sources().map(Source::id));
  }
}
