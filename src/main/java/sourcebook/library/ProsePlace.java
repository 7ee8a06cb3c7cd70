package sourcebook.library;

import java.util.Optional;
import sourcebook.content.Claim;
import sourcebook.content.Disagreement;
import sourcebook.content.Entity;
import sourcebook.content.Home;
import sourcebook.content.Prose;
import sourcebook.content.Source;
import sourcebook.content.Topic;

/** Where in the dossier a piece of prose stands. */
public sealed interface ProsePlace {

  Prose prose();

  /** The story in brief on the front page. */
  record OfHome(Home home) implements ProsePlace {
    @Override
    public Prose prose() {
      return home.story();
    }
  }

  /** A topic's narrative. */
  record OfTopic(Topic topic) implements ProsePlace {
    @Override
    public Prose prose() {
      return topic.narrative();
    }
  }

  /** The summary of a source. */
  record OfSource(Source source) implements ProsePlace {
    @Override
    public Prose prose() {
      return source.summary();
    }
  }

  /** The sentence that says what an entity is. */
  record OfEntity(Entity entity) implements ProsePlace {
    @Override
    public Prose prose() {
      return entity.is();
    }
  }

  /** The note to a claim. */
  record OfClaim(Claim claim, Prose prose) implements ProsePlace {}

  /** The note to a disagreement. */
  record OfDisagreement(Disagreement disagreement, Prose prose) implements ProsePlace {}

  static Optional<ProsePlace> note(Claim claim) {
    return claim.note().map(note -> new OfClaim(claim, note));
  }

  static Optional<ProsePlace> note(Disagreement disagreement) {
    return disagreement.note().map(note -> new OfDisagreement(disagreement, note));
  }
}
