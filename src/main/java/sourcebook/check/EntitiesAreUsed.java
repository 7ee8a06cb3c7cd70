package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Entity;
import sourcebook.content.PartyId;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** An entity that nothing is about is a loose end. */
final class EntitiesAreUsed implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "entities-are-used",
          "A page that no claim leads to is met by nobody.",
          "- id: ada-lovelace         # and no claim is about her",
          "about: [ada-lovelace]");

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
    return library
        .entities()
        .filter(entity -> !isUsed(entity, library))
        .map(
            entity ->
                RULE.error(
                        entity.position(),
                        "no claim is about `" + entity.id() + "` or has it as speaker or upstream")
                    .mend("name it under `about`, `said` or `via` of a claim, or take it out"));
  }

  private static boolean isUsed(Entity entity, Library library) {
    return Stream.concat(
            library.claimsAbout(entity.id()),
            library.claimsVoicedBy(new PartyId(entity.id().value())))
        .findAny()
        .isPresent();
  }
}
