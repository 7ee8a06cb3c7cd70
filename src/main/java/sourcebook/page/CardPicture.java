package sourcebook.page;

import java.util.List;
import sourcebook.atlas.Atlas;
import sourcebook.picture.Card;

/** The picture by which other sites show the dossier: its moves, or how many claims a topic has. */
public final class CardPicture {

  private CardPicture() {}

  /** A PNG in the size that they ask for. */
  public static byte[] of(Edition edition) {
    if (edition.hasMap()) {
      return Card.ofMoves(Atlas.world(), MoveMap.arrows(edition, Paths.HOME));
    }
    List<Integer> claims =
        edition.library().topicsInOrder().stream()
            .map(topic -> (int) edition.library().claimsOn(topic.id()).count())
            .toList();
    return Card.ofRows(claims);
  }
}
