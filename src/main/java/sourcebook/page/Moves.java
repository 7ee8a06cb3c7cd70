package sourcebook.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sourcebook.atlas.Atlas;
import sourcebook.content.Choice;
import sourcebook.content.Claim;
import sourcebook.content.Entity;
import sourcebook.content.EntityId;
import sourcebook.content.Located;
import sourcebook.content.MoveKind;
import sourcebook.library.Library;

/**
 * The moves of a dossier: claims of one kind from one place to another together, in order of the
 * first of them.
 *
 * @param drawn those between two countries that the map has
 * @param undrawn the others
 */
record Moves(List<Group> drawn, List<Undrawn> undrawn) {

  /** The claims of one kind of move between two places, oldest first. */
  record Group(Entity from, Entity to, MoveKind kind, List<Claim> claims) {

    /** An id for its entry in the list, which it keeps when others come or go. */
    String id() {
      return "move-" + from.id() + "-" + to.id() + "-" + Choice.word(kind);
    }

    String inWords() {
      return from.name() + " to " + to.name() + ", " + Choice.word(kind);
    }
  }

  /**
   * A move that is not drawn.
   *
   * @param why the rest of a sentence that begins with “because”
   */
  record Undrawn(Group group, String why) {}

  Moves {
    drawn = List.copyOf(drawn);
    undrawn = List.copyOf(undrawn);
  }

  static Moves of(Library library) {
    record Key(EntityId from, EntityId to, MoveKind kind) {}
    Map<Key, List<Claim>> claims = new LinkedHashMap<>();
    ClaimOrder.byDate(library.claims())
        .forEach(
            claim ->
                claim
                    .move()
                    .map(m -> new Key(m.from().value(), m.to().value(), m.kind()))
                    .ifPresent(
                        key ->
                            claims.computeIfAbsent(key, unused -> new ArrayList<>()).add(claim)));
    List<Group> drawn = new ArrayList<>();
    List<Undrawn> undrawn = new ArrayList<>();
    claims.forEach(
        (key, together) -> {
          Entity from = library.entity(key.from()).orElseThrow();
          Entity to = library.entity(key.to()).orElseThrow();
          Group group = new Group(from, to, key.kind(), List.copyOf(together));
          whyNot(group)
              .ifPresentOrElse(why -> undrawn.add(new Undrawn(group, why)), () -> drawn.add(group));
        });
    return new Moves(drawn, undrawn);
  }

  /** Whether there is anything to draw. */
  boolean makeAMap() {
    return !drawn.isEmpty();
  }

  /** Why a move cannot be drawn; empty where it can. */
  private static Optional<String> whyNot(Group group) {
    return unplaced(group.from())
        .or(() -> unplaced(group.to()))
        .or(
            () ->
                iso(group.from()).equals(iso(group.to()))
                    ? Optional.of("both places are in one country")
                    : Optional.empty());
  }

  private static Optional<String> unplaced(Entity place) {
    Optional<String> iso = iso(place);
    if (iso.isEmpty()) {
      return Optional.of("no country is given for " + place.name());
    }
    return iso.flatMap(Atlas.world()::country).isEmpty()
        ? Optional.of("the map has no outline of the country of " + place.name())
        : Optional.empty();
  }

  static Optional<String> iso(Entity place) {
    return place.iso().map(Located::value);
  }
}
