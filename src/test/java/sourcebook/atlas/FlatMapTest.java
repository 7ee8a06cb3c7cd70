package sourcebook.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlatMapTest {

  private static final MapFit FIT = new MapFit(800, 50, 0.5, 0.75);

  /** A country of twenty by twenty degrees on both sides of the antimeridian. */
  private static final Country ASTRIDE =
      new Country("AA", "Astride", new Degrees(180, 0), List.of(new Ring(List.of(1))));

  private static final Atlas SQUARE =
      new Atlas(
          List.of(ASTRIDE),
          ASTRIDE.rings(),
          List.of(
              Arc.of(
                  List.of(
                      new Point(170, -10),
                      new Point(-170, -10),
                      new Point(-170, 10),
                      new Point(170, 10),
                      new Point(170, -10)))));

  @Test
  void whatLiesAstrideTheAntimeridianIsOnePiece() {
    EqualAreaDisc disc = new EqualAreaDisc(new Degrees(178, 5));
    FlatMap map = new FlatMap(SQUARE, disc, new Window(-0.5, -0.4, 0.5, 0.4), 800, 0.5);
    assertThat(map.outlines(ASTRIDE)).hasSize(1);
    // Twenty degrees of longitude times the difference of sines, on a globe of radius 800 units.
    double expected = Math.toRadians(20) * 2 * Math.sin(Math.toRadians(10)) * 800 * 800;
    assertThat(area(map.outlines(ASTRIDE).get(0))).isCloseTo(expected, within(expected * 0.002));
  }

  @Test
  void whatLiesAtTheEndsOfTheWorldIsTwoPieces() {
    FlatMap map =
        new FlatMap(SQUARE, new EqualEarth(0), new Window(-2.71, -1.32, 2.71, 1.32), 800, 0.5);
    assertThat(map.outlines(ASTRIDE)).hasSize(2);
    assertThat(area(map.outlines(ASTRIDE).get(0)))
        .isCloseTo(area(map.outlines(ASTRIDE).get(1)), within(1.0));
  }

  @Test
  void whatRunsAroundAPoleHoldsThePole() {
    Country cap = new Country("CC", "Cap", new Degrees(0, -90), List.of(new Ring(List.of(1))));
    List<Point> coast =
        IntStream.rangeClosed(-18, 18)
            .mapToObj(i -> new Point(i * 10, Math.abs(i) % 2 == 0 ? -60 : -64))
            .toList();
    Atlas atlas = new Atlas(List.of(cap), cap.rings(), List.of(Arc.of(coast)));
    EqualAreaDisc disc = new EqualAreaDisc(new Degrees(20, -80));
    FlatMap map = new FlatMap(atlas, disc, new Window(-0.8, -0.8, 0.8, 0.8), 800, 0.5);
    double least = 2 * Math.PI * (1 - Math.sin(Math.toRadians(64))) * 500 * 500;
    double most = 2 * Math.PI * (1 - Math.sin(Math.toRadians(60))) * 500 * 500;
    assertThat(map.outlines(cap).stream().mapToDouble(FlatMapTest::area).sum())
        .isBetween(least, most);
  }

  @Test
  void onARealMapAcrossTheAntimeridianNeighboursAreNeighbours() {
    Country fiji = country("FJ");
    Country samoa = country("WS");
    FlatMap map = FIT.map(Atlas.world(), List.of(fiji, samoa));
    Point a = map.at(fiji.seat());
    Point b = map.at(samoa.seat());
    assertThat(a.x()).isBetween(50.0, b.x());
    assertThat(b.x()).isBetween(a.x(), 750.0);
    assertThat(map.outlines(fiji)).isNotEmpty();
    assertThat(map.outlines(samoa)).isNotEmpty();
  }

  @Test
  void seatsKeepTheirMarginWhereverTheyAre() {
    List<Country> all =
        Atlas.world().countries().filter(country -> !country.code().isEmpty()).toList();
    for (int i = 0; i < all.size(); i++) {
      Country one = all.get(i);
      Country other = all.get((i * 7 + 3) % all.size());
      if (one.code().equals("AQ") || other.code().equals("AQ") || one == other) {
        continue;
      }
      FlatMap map = FIT.map(Atlas.world(), List.of(one, other));
      assertThat(map.height() / map.width()).isBetween(0.499, 0.751);
      for (Country country : List.of(one, other)) {
        Point seat = map.at(country.seat());
        assertThat(seat.x()).as("%s, %s", one.name(), other.name()).isBetween(49.9, 750.1);
        assertThat(seat.y()).isBetween(49.9, map.height() - 49.9);
      }
    }
  }

  @Test
  void whatCountriesShareTheyStillShare() {
    List<Country> countries = Stream.of("RU", "AF", "CN", "KZ").map(this::country).toList();
    FlatMap map = FIT.map(Atlas.world(), countries).atDetail(2);
    Set<Point> once = new HashSet<>();
    Set<Point> twice = new HashSet<>();
    Atlas.world()
        .countries()
        .forEach(
            country ->
                map.outlines(country).stream()
                    .flatMap(List::stream)
                    .distinct()
                    .filter(point -> !once.add(point))
                    .forEach(twice::add));
    List<Point> borders =
        map.borders().stream()
            .flatMap(List::stream)
            .filter(p -> p.x() > 0 && p.y() > 0 && p.x() < map.width() && p.y() < map.height())
            .collect(Collectors.toList());
    assertThat(borders).hasSizeGreaterThan(100);
    assertThat(borders.stream().filter(twice::contains).count())
        .isGreaterThan(borders.size() * 95L / 100);
  }

  private Country country(String code) {
    return Atlas.world().country(code).orElseThrow();
  }

  private static double area(List<Point> ring) {
    double twice = 0;
    for (int i = 0; i < ring.size(); i++) {
      Point a = ring.get(i);
      Point b = ring.get((i + 1) % ring.size());
      twice += a.x() * b.y() - b.x() * a.y();
    }
    return Math.abs(twice) / 2;
  }
}
