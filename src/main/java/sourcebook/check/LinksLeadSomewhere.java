package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.Disagreement;
import sourcebook.content.Entity;
import sourcebook.content.Id;
import sourcebook.content.Link;
import sourcebook.content.Located;
import sourcebook.content.Source;
import sourcebook.content.Topic;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** A link leads somewhere. */
final class LinksLeadSomewhere implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "links-lead-somewhere",
          "A link in prose must lead to something in the dossier.",
          "See [the ruling](claim:ban-liftd). [@ban-lifted]",
          "See [the ruling](claim:ban-lifted). [@ban-lifted]");

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
        .prose()
        .flatMap(place -> place.prose().links())
        .filter(link -> known(link.kind(), library).noneMatch(id -> id.value().equals(link.id())))
        .map(
            link ->
                Dangling.error(
                    RULE,
                    new Located<>(link.id(), link.position()),
                    link.kind().word(),
                    known(link.kind(), library)));
  }

  private static Stream<? extends Id> known(Link.Kind kind, Library library) {
    return switch (kind) {
      case CLAIM -> library.claims().map(Claim::id);
      case SOURCE -> library.sources().map(Source::id);
      case TOPIC -> library.topics().map(Topic::id);
      case ENTITY -> library.entities().map(Entity::id);
      case DISAGREEMENT -> library.disagreements().map(Disagreement::id);
    };
  }
}
