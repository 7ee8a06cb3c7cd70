package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.EntityKind;
import sourcebook.content.Move;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** An arrow on a map begins and ends at a place. */
final class MovesJoinPlaces implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "moves-join-places",
          "A move is drawn on the map, from one place to another.",
          "move: {from: ada-lovelace, to: france, kind: visit}",
          "move: {from: england, to: france, kind: visit}");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library
        .claims()
        .flatMap(claim -> claim.move().stream())
        .flatMap(move -> faults(move, library));
  }

  private static Stream<Diagnostic> faults(Move move, Library library) {
    Stream<Diagnostic> notPlaces =
        Stream.of(move.from(), move.to())
            .filter(
                end ->
                    library
                        .entity(end.value())
                        .filter(e -> e.kind() != EntityKind.PLACE)
                        .isPresent())
            .map(
                end ->
                    RULE.error(end.position(), "`" + end.value() + "` is not a place")
                        .mend("name the country it acts for or is in"));
    Stream<Diagnostic> standing =
        Stream.of(move.to())
            .filter(to -> to.value().equals(move.from().value()))
            .map(
                to ->
                    RULE.error(to.position(), "this move ends where it begins")
                        .mend("leave `move` out"));
    return Stream.concat(notPlaces, standing);
  }
}
