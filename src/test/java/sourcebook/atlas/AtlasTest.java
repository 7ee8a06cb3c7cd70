package sourcebook.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AtlasTest {

  /** How far a seat may be from its country: some stand on coasts that were rounded. */
  private static final double NEAR = 0.15;

  private final Atlas world = Atlas.world();

  @Test
  void everyCodeIsOneOfTheStandardOrKosovos() {
    Set<String> known = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
    known.addAll(List.of("XK", ""));
    assertThat(world.countries().map(Country::code)).isSubsetOf(known);
    assertThat(world.countries().map(Country::code).filter(code -> !code.isEmpty()))
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(230);
  }

  @Test
  void countriesAreFoundByTheirCodes() {
    assertThat(world.country("AF")).map(Country::name).contains("Afghanistan");
    assertThat(world.country("ZZ")).isEmpty();
    assertThat(world.country("")).isEmpty();
  }

  @Test
  void everySeatIsInItsCountryOrOnItsCoast() {
    world
        .countries()
        .filter(country -> !country.code().isEmpty())
        .filter(country -> !country.code().equals("AQ"))
        .forEach(
            country ->
                assertThat(contains(country, country.seat()) || near(country))
                    .as("%s at %s", country.name(), country.seat())
                    .isTrue());
  }

  @Test
  void theArcsOfEveryRingJoinAndClose() {
    world.countries().flatMap(country -> country.rings().stream()).forEach(this::assertClosed);
    world.land().forEach(this::assertClosed);
  }

  @Test
  void whatTwoCountriesShareIsHeldOnce() {
    Map<Integer, Integer> uses = new HashMap<>();
    world
        .countries()
        .flatMap(country -> country.rings().stream())
        .flatMap(ring -> ring.arcs().stream())
        .forEach(arc -> uses.merge(Math.abs(arc), 1, Integer::sum));
    assertThat(uses.values()).allMatch(times -> times <= 2);
    assertThat(world.borders()).hasSizeGreaterThan(300);
    assertThat(world.land().stream().flatMap(ring -> ring.arcs().stream()).map(Math::abs))
        .doesNotContainAnyElementsOf(world.borders());
  }

  @Test
  void theWorldIsSmall() throws IOException {
    assertThat(Files.size(Path.of("src/main/resources/sourcebook/atlas/countries.txt")))
        .isLessThan(350_000);
  }

  private void assertClosed(Ring ring) {
    List<Integer> arcs = ring.arcs();
    for (int i = 0; i < arcs.size(); i++) {
      Point end = end(arcs.get(i));
      Point next = end(-arcs.get((i + 1) % arcs.size()));
      assertThat(end.y()).isEqualTo(next.y());
      assertThat(Degrees.turned(end.x() - next.x())).isZero();
    }
  }

  private Point end(int arc) {
    List<Point> points = world.arc(arc).points();
    return points.get(arc > 0 ? points.size() - 1 : 0);
  }

  /** By how often a way north from the place crosses the country's lines. */
  private boolean contains(Country country, Degrees place) {
    boolean inside = false;
    for (Ring ring : country.rings()) {
      for (int arc : ring.arcs()) {
        List<Point> points = world.arc(arc).points();
        for (int i = 1; i < points.size(); i++) {
          double a = Degrees.turned(points.get(i - 1).x() - place.east());
          double b = Degrees.turned(points.get(i).x() - place.east());
          if (a > 0 != b > 0 && Math.abs(a - b) < 180) {
            double north =
                points.get(i - 1).y() + (points.get(i).y() - points.get(i - 1).y()) * a / (a - b);
            inside ^= north > place.north();
          }
        }
      }
    }
    return inside;
  }

  private boolean near(Country country) {
    Degrees seat = country.seat();
    return IntStream.range(0, 8)
            .mapToObj(i -> Math.PI * i / 4)
            .map(
                angle ->
                    new Degrees(
                        seat.east() + NEAR * Math.cos(angle),
                        seat.north() + NEAR * Math.sin(angle)))
            .anyMatch(place -> contains(country, place))
        || country.rings().stream()
            .flatMap(ring -> ring.arcs().stream())
            .flatMap(arc -> world.arc(arc).points().stream())
            .anyMatch(p -> new Degrees(p.x(), p.y()).to(seat) < NEAR);
  }
}
