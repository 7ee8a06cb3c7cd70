package sourcebook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import sourcebook.atlas.Atlas;
import sourcebook.atlas.Country;
import sourcebook.content.Choice;
import sourcebook.content.Entity;
import sourcebook.diagnostic.Listed;
import sourcebook.picture.MapMove;
import sourcebook.picture.MapOfMoves;
import sourcebook.picture.MapPlace;

/** Draws the moves of an edition. */
final class MoveMap {

  private MoveMap() {}

  /** A small map of all moves, as SVG, to stand in a link to the map; empty where there is none. */
  static Optional<String> locator(Edition edition, PagePath page) {
    Moves moves = edition.moves();
    return moves.makeAMap()
        ? Optional.of(of(edition, page).locator("Map of moves between " + countries(moves)))
        : Optional.empty();
  }

  /** The map of an edition that has one, with links from a page. */
  static MapOfMoves of(Edition edition, PagePath page) {
    return new MapOfMoves(Atlas.world(), places(edition, page), arrows(edition, page));
  }

  /** Each group of moves as an arrow. */
  static List<MapMove> arrows(Edition edition, PagePath page) {
    List<MapMove> arrows = new ArrayList<>();
    for (Moves.Group group : edition.moves().drawn()) {
      arrows.add(
          new MapMove(
              arrows.size() + 1,
              code(group.from()),
              code(group.to()),
              Choice.word(group.kind()),
              group.inWords(),
              (page.equals(Paths.MAP) ? "" : page.to(Paths.MAP)) + "#" + group.id()));
    }
    return arrows;
  }

  /** The places that stand for their countries, before others of the same country. */
  private static List<MapPlace> places(Edition edition, PagePath page) {
    List<Entity> placed =
        edition.library().entities().filter(entity -> entity.iso().isPresent()).toList();
    return Stream.concat(
            placed.stream().filter(MoveMap::isCountry),
            placed.stream().filter(entity -> !isCountry(entity)))
        .flatMap(
            entity ->
                Countries.around(entity).stream().map(country -> place(entity, country, page)))
        .toList();
  }

  private static MapPlace place(Entity entity, Country country, PagePath page) {
    String href = page.to(Paths.entity(entity.id()));
    return isCountry(entity)
        ? new MapPlace(country.code(), entity.name(), entity.name(), href)
        : new MapPlace(country.code(), country.name(), country.name() + ": " + entity.name(), href);
  }

  private static boolean isCountry(Entity entity) {
    return Countries.of(entity).isPresent();
  }

  private static String code(Entity entity) {
    return Moves.iso(entity).orElseThrow();
  }

  private static String countries(Moves moves) {
    TreeSet<String> names = new TreeSet<>();
    moves
        .drawn()
        .forEach(
            group ->
                Stream.of(group.from(), group.to())
                    .flatMap(place -> Countries.around(place).stream())
                    .forEach(country -> names.add(country.name())));
    return Listed.and(List.copyOf(names));
  }
}
