package sourcebook.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import sourcebook.atlas.Atlas;
import sourcebook.digest.Sha256;

/** The picture by which other sites show a dossier. */
class CardTest {

  private static final int SEA = 0xfbfaf7;
  private static final int LAND = 0xebe7dd;
  private static final int LINE = 0x8a2f0b;

  private static final List<MapMove> MOVES =
      List.of(
          new MapMove(1, "NO", "IS", "visit", "Norway to Iceland", ""),
          new MapMove(2, "IS", "NO", "visit", "Iceland to Norway", ""));

  /** The same on every JDK: the number is that of the bytes, not of what a library made of them. */
  @Test
  void hasTheSameBytesEverywhere() {
    assertThat(Sha256.of(Card.ofMoves(Atlas.world(), MOVES)))
        .isEqualTo("a180e45cb79f638c5308be623df764991e3c074c8b5624a2077e2b6e52ff6b3b");
    assertThat(Sha256.of(Card.ofRows(List.of(3, 1, 4))))
        .isEqualTo("5fc8780a8a12443c6fc005721203629ab1c5f26baaca370c1708c28ce303f050");
  }

  @Test
  void movesAreDrawnOnAMap() throws IOException {
    BufferedImage card = read(Card.ofMoves(Atlas.world(), MOVES));
    assertThat(share(card, LINE)).isBetween(0.002, 0.05);
    assertThat(share(card, LAND)).isBetween(0.02, 0.5);
    assertThat(share(card, SEA)).isBetween(0.2, 0.9);
  }

  @Test
  void rowsHaveADotForEachOfTheirNumber() throws IOException {
    BufferedImage card = read(Card.ofRows(List.of(3, 1)));
    double step = 630 / 5.0;
    double top = (630 - 2 * step) / 2;
    assertThat(dots(card, (int) (top + step / 2))).isEqualTo(3);
    assertThat(dots(card, (int) (top + 3 * step / 2))).isEqualTo(1);
    assertThat(dots(card, 10)).isZero();
  }

  @Test
  void longRowsAndManyRowsStayInside() throws IOException {
    List<Integer> many = IntStream.range(0, 60).mapToObj(i -> 50_000).toList();
    BufferedImage card = read(Card.ofRows(many));
    IntStream.range(0, card.getHeight())
        .forEach(y -> assertThat(card.getRGB(1199, y) & 0xffffff).isEqualTo(SEA));
  }

  private static BufferedImage read(byte[] png) throws IOException {
    BufferedImage card = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(card.getWidth()).isEqualTo(Card.WIDTH);
    assertThat(card.getHeight()).isEqualTo(Card.HEIGHT);
    assertThat(png.length).isLessThan(300_000);
    return card;
  }

  /** How often another colour begins in a row of points. */
  private static int dots(BufferedImage card, int y) {
    return (int)
        IntStream.range(1, card.getWidth())
            .filter(x -> (card.getRGB(x, y) & 0xffffff) != SEA)
            .filter(x -> (card.getRGB(x - 1, y) & 0xffffff) == SEA)
            .count();
  }

  private static double share(BufferedImage card, int colour) {
    long points =
        IntStream.range(0, card.getWidth() * card.getHeight())
            .filter(i -> (card.getRGB(i % 1200, i / 1200) & 0xffffff) == colour)
            .count();
    return (double) points / (card.getWidth() * card.getHeight());
  }
}
