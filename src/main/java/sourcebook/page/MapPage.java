package sourcebook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sourcebook.content.Choice;
import sourcebook.picture.MapOfMoves;

/**
 * Who moved towards whom: a map of numbered arrows, and a list that tells the same in words. Only a
 * dossier with a move that can be drawn has it.
 */
final class MapPage implements SinglePage {

  /**
   * What the template shows.
   *
   * @param svg the map, as SVG
   * @param kinds the kinds of moves on it, a word each that is also a class of the stylesheet
   */
  public record View(
      Frame frame,
      String svg,
      List<String> kinds,
      List<Entry> drawn,
      List<Undrawn> undrawn,
      List<Note> notes)
      implements Model {}

  /**
   * Moves of one kind from one place to another.
   *
   * @param number the number of their arrow; 0 where there is none
   */
  public record Entry(
      String id, int number, Anchor from, Anchor to, String kind, List<ClaimView> claims) {}

  /** Moves that the map cannot show, and why: what comes after “because”. */
  public record Undrawn(Entry entry, String why) {}

  @Override
  public PagePath path() {
    return Paths.MAP;
  }

  @Override
  public Stream<Page> pages(Edition edition) {
    return edition.hasMap() ? Stream.of(page(edition)) : Stream.empty();
  }

  private static Page page(Edition edition) {
    PagePath path = Paths.MAP;
    Moves moves = edition.moves();
    Apparatus apparatus = edition.apparatus(path);
    ClaimComposer claims = new ClaimComposer(edition.library(), path, apparatus);
    List<Entry> drawn = new ArrayList<>();
    for (Moves.Group group : moves.drawn()) {
      drawn.add(entry(group, drawn.size() + 1, path, claims));
    }
    List<Undrawn> undrawn =
        moves.undrawn().stream()
            .map(move -> new Undrawn(entry(move.group(), 0, path, claims), move.why()))
            .toList();
    MapOfMoves map = MoveMap.of(edition, path);
    View view =
        new View(
            edition.frame(
                path, "Map", "Who moved towards whom, as far as the sources say.", PageType.LIST),
            map.svg(
                "Map with "
                    + (drawn.size() == 1 ? "one numbered arrow" : drawn.size() + " numbered arrows")
                    + ", each of which is an entry of the list below it"),
            moves.drawn().stream()
                .map(Moves.Group::kind)
                .sorted()
                .distinct()
                .map(Choice::word)
                .toList(),
            drawn,
            undrawn,
            apparatus.notes());
    return new Page(path, "map", view);
  }

  private static Entry entry(Moves.Group group, int number, PagePath path, ClaimComposer claims) {
    return new Entry(
        group.id(),
        number,
        new Anchor(group.from().name(), path.to(Paths.entity(group.from().id()))),
        new Anchor(group.to().name(), path.to(Paths.entity(group.to().id()))),
        Choice.word(group.kind()),
        group.claims().stream().map(claims::compose).toList());
  }
}
