package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Entity;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** Whatever a claim is about has a page. */
final class EntitiesExist implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "entities-exist",
          "Readers go from a claim to the people and places it is about, so each has its "
              + "page.",
          "about: [supreme-cort]",
          "about: [supreme-court]");

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
    Dangling dangling = new Dangling(RULE, "entity", library);
    return Stream.concat(
            library.claims().flatMap(claim -> claim.links().about().stream()),
            library
                .claims()
                .flatMap(claim -> claim.move().stream())
                .flatMap(move -> Stream.of(move.from(), move.to())))
        .filter(entity -> library.entity(entity.value()).isEmpty())
        .map(entity -> dangling.error(entity, library.entities().map(Entity::id)));
  }
}
