package sourcebook.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThinningTest {

  @Test
  void whatStandsBesideTheLineByMoreThanTheToleranceStays() {
    List<Point> line =
        List.of(
            new Point(0, 0),
            new Point(1, 0.05),
            new Point(2, 0.3),
            new Point(3, 0),
            new Point(4, 0));
    assertThat(Thinning.thin(line, 0.1))
        .containsExactly(new Point(0, 0), new Point(2, 0.3), new Point(3, 0), new Point(4, 0));
    assertThat(Thinning.thin(line, 0.4)).containsExactly(new Point(0, 0), new Point(4, 0));
  }

  @Test
  void aDegreeEastIsWorthLessInTheNorth() {
    List<Point> south = List.of(new Point(0, 0), new Point(0.15, 1), new Point(0, 2));
    List<Point> north = List.of(new Point(0, 79), new Point(0.15, 80), new Point(0, 81));
    assertThat(Thinning.thin(south, 0.1)).hasSize(3);
    assertThat(Thinning.thin(north, 0.1)).hasSize(2);
  }

  @Test
  void aLineOverTheAntimeridianIsAsLongAsAnyOther() {
    List<Point> line = List.of(new Point(179, 0), new Point(-180, 0.05), new Point(-179, 0));
    assertThat(Thinning.thin(line, 0.1)).containsExactly(new Point(179, 0), new Point(-179, 0));
  }

  @Test
  void anIslandKeepsItsFarEnd() {
    List<Point> island =
        List.of(
            new Point(0, 0), new Point(1, 1), new Point(2, 0), new Point(1, -1), new Point(0, 0));
    assertThat(Thinning.thin(island, 0.5)).isEqualTo(island);
  }
}
