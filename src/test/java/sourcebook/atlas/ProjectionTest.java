package sourcebook.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ProjectionTest {

  /** Snyder, Map Projections: A Working Manual (1987), page 332. */
  @Test
  void theDiscIsLambertsAzimuthalEqualAreaProjection() {
    Point flat = new EqualAreaDisc(new Degrees(-100, 40)).flat(new Degrees(100, -20));
    assertThat(flat.x() * 3).isCloseTo(-4.2339303, within(1e-7));
    assertThat(flat.y() * 3).isCloseTo(4.0257775, within(1e-7));
  }

  @Test
  void theDiscsMiddleIsTheOriginAndItsRimTheOtherSide() {
    EqualAreaDisc disc = new EqualAreaDisc(new Degrees(69, 34));
    assertThat(disc.flat(new Degrees(69, 34))).isEqualTo(new Point(0, 0));
    assertThat(disc.flat(new Degrees(-111, -33.99)).distance(new Point(0, 0)))
        .isCloseTo(2, within(1e-4));
  }

  @Test
  void theDiscLeadsBackToTheGlobe() {
    Random random = new Random(5);
    for (int i = 0; i < 1000; i++) {
      EqualAreaDisc disc =
          new EqualAreaDisc(
              new Degrees(random.nextDouble() * 360 - 180, random.nextDouble() * 178 - 89));
      Degrees place = new Degrees(random.nextDouble() * 360 - 180, random.nextDouble() * 178 - 89);
      Degrees back = disc.globe(disc.flat(place));
      assertThat(back.to(place)).isLessThan(0.01);
    }
  }

  /** Its authors give a width of 2.70663 on either side of the middle and a height of 1.31736. */
  @Test
  void theWorldIsTheEqualEarthProjection() {
    EqualEarth world = new EqualEarth(0);
    assertThat(world.flat(new Point(180, 0)).x()).isCloseTo(2.70663, within(1e-5));
    assertThat(world.flat(new Point(0, 90)).y()).isCloseTo(1.31736, within(1e-5));
    assertThat(world.flat(new Point(-180, 0)).x()).isCloseTo(-2.70663, within(1e-5));
  }

  @Test
  void longitudesAreCountedFromTheMiddleMeridian() {
    EqualEarth pacific = new EqualEarth(170);
    assertThat(pacific.flat(new Degrees(-170, 10)).x())
        .isCloseTo(new EqualEarth(0).flat(new Degrees(20, 10)).x(), within(1e-12));
  }

  @Test
  void allThatAFrameShowsIsWithinItsReach() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      EqualAreaDisc disc =
          new EqualAreaDisc(
              new Degrees(random.nextDouble() * 360 - 180, random.nextDouble() * 170 - 85));
      double size = 0.05 + random.nextDouble();
      Window frame = new Window(-size, -size * 0.7, size, size * 0.7);
      Window reach = disc.reach(frame);
      for (int j = 0; j < 50; j++) {
        Degrees place =
            disc.globe(
                new Point(
                    (random.nextDouble() * 2 - 1) * size,
                    (random.nextDouble() * 2 - 1) * size * 0.7));
        Point degrees =
            new Point(Degrees.turned(place.east() - disc.middle().east()), place.north());
        assertThat(reach.contains(degrees)).as("%s in %s", degrees, reach).isTrue();
      }
    }
  }
}
