package sourcebook.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.ClaimId;
import sourcebook.content.Content;
import sourcebook.content.Correction;
import sourcebook.content.CorrectionKind;
import sourcebook.content.Id;
import sourcebook.diagnostic.Article;
import sourcebook.diagnostic.Position;
import sourcebook.library.Library;
import sourcebook.load.IdAdvice;

/** Ids for what is new, which nothing else may have. */
final class FreeId {

  /** Something that has an id. */
  private record Holder(String id, String what, Position position) {}

  private FreeId() {}

  /**
   * Refuses an id that a source, claim or entity has: they share one name space.
   *
   * @param what the one of the three that is to have it
   * @throws WrongUsage if it is taken, or is none
   */
  static void requireCitable(String id, String what, Library library) {
    Content content = library.content();
    requireFree(
        id,
        what,
        Stream.of(
                content.sources().stream()
                    .map(source -> new Holder(source.id().value(), "source", source.position())),
                content.claims().stream()
                    .map(claim -> new Holder(claim.id().value(), "claim", claim.position())),
                content.entities().stream()
                    .map(entity -> new Holder(entity.id().value(), "entity", entity.position())))
            .flatMap(holders -> holders)
            .toList());
  }

  /** Likewise for a claim, of which those that were withdrawn keep their id. */
  static void requireForClaim(String id, Library library) {
    requireCitable(id, "claim", library);
    Optional<Correction> withdrawal =
        library
            .correctionsOf(new ClaimId(id))
            .filter(correction -> correction.kind() == CorrectionKind.WITHDRAWN)
            .findFirst();
    if (withdrawal.isPresent()) {
      throw new WrongUsage(
          "the claim `"
              + id
              + "` was withdrawn ("
              + withdrawal.get().position()
              + "), and its address tells so for good; choose another id");
    }
  }

  static void requireForTopic(String id, Library library) {
    requireFree(
        id,
        "topic",
        library
            .topics()
            .map(topic -> new Holder(topic.id().value(), "topic", topic.position()))
            .toList());
  }

  static void requireForDisagreement(String id, Library library) {
    requireFree(
        id,
        "disagreement",
        library
            .disagreements()
            .map(one -> new Holder(one.id().value(), "disagreement", one.position()))
            .toList());
  }

  private static void requireFree(String id, String what, List<Holder> holders) {
    if (!Id.isWellFormed(id)) {
      throw new WrongUsage("`" + id + "` cannot be an id; " + IdAdvice.on(id));
    }
    for (Holder holder : holders) {
      if (holder.id().equals(id)) {
        throw new WrongUsage(
            "there is "
                + Article.with(holder.what())
                + " `"
                + id
                + "` already"
                + (holder.what().equals(what)
                    ? "; complete it at " + holder.position() + ", or"
                    : ", at " + holder.position() + ";")
                + " choose another id");
      }
    }
  }
}
