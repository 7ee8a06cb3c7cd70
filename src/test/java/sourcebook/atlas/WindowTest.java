package sourcebook.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {

  private static final Window WINDOW = new Window(0, 0, 10, 10);

  @Test
  void whatIsInsideStays() {
    List<Point> triangle = List.of(new Point(1, 1), new Point(9, 1), new Point(5, 9));
    assertThat(WINDOW.cut(triangle)).isEqualTo(triangle);
  }

  @Test
  void whatIsOutsideGoes() {
    assertThat(WINDOW.cut(List.of(new Point(11, 1), new Point(19, 1), new Point(15, 9)))).isEmpty();
  }

  @Test
  void whatLeavesRunsAlongTheSide() {
    List<Point> square =
        List.of(new Point(5, 2), new Point(15, 2), new Point(15, 8), new Point(5, 8));
    assertThat(WINDOW.cut(square))
        .containsExactlyInAnyOrder(
            new Point(5, 2), new Point(10, 2), new Point(10, 8), new Point(5, 8));
  }

  @Test
  void whatSurroundsTheWindowFillsIt() {
    List<Point> square =
        List.of(new Point(-5, -5), new Point(15, -5), new Point(15, 15), new Point(-5, 15));
    assertThat(WINDOW.cut(square))
        .containsExactlyInAnyOrder(
            new Point(0, 0), new Point(10, 0), new Point(10, 10), new Point(0, 10));
  }

  @Test
  void aLineThatComesBackIsTwoPieces() {
    List<Point> line =
        List.of(
            new Point(-5, 2), new Point(5, 2), new Point(15, 2), new Point(15, 8), new Point(5, 8));
    assertThat(WINDOW.pieces(line))
        .containsExactly(
            List.of(new Point(0, 2), new Point(5, 2), new Point(10, 2)),
            List.of(new Point(10, 8), new Point(5, 8)));
  }

  @Test
  void aLineThatPassesByIsNone() {
    assertThat(WINDOW.pieces(List.of(new Point(-4, 5), new Point(2, 15)))).isEmpty();
    assertThat(WINDOW.pieces(List.of(new Point(-5, -5), new Point(15, -5)))).isEmpty();
  }
}
