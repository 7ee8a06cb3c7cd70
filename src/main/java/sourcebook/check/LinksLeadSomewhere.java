package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.Disagreement;
import sourcebook.content.DisagreementId;
import sourcebook.content.Entity;
import sourcebook.content.EntityId;
import sourcebook.content.Id;
import sourcebook.content.Link;
import sourcebook.content.Located;
import sourcebook.content.Source;
import sourcebook.content.SourceId;
import sourcebook.content.Topic;
import sourcebook.content.TopicId;
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
    return Stream.of(Link.Kind.values()).flatMap(kind -> violations(kind, library));
  }

  private static Stream<Diagnostic> violations(Link.Kind kind, Library library) {
    Dangling dangling = new Dangling(RULE, kind.word(), library);
    return library
        .prose()
        .flatMap(place -> place.prose().links())
        .filter(link -> link.kind() == kind && !leadsSomewhere(link, library))
        .map(link -> new Located<>(link.id(), link.position()))
        .map(link -> dangling.error(link, known(kind, library)));
  }

  private static boolean leadsSomewhere(Link link, Library library) {
    return switch (link.kind()) {
      case CLAIM -> library.claim(new ClaimId(link.id())).isPresent();
      case SOURCE -> library.source(new SourceId(link.id())).isPresent();
      case TOPIC -> library.topic(new TopicId(link.id())).isPresent();
      case ENTITY -> library.entity(new EntityId(link.id())).isPresent();
      case DISAGREEMENT -> library.disagreement(new DisagreementId(link.id())).isPresent();
    };
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
