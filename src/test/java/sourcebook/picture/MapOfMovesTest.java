package sourcebook.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import sourcebook.atlas.Atlas;
import sourcebook.atlas.Country;
import sourcebook.atlas.Point;
import sourcebook.content.Choice;
import sourcebook.content.MoveKind;

class MapOfMovesTest {

  private static final List<String> KINDS = Stream.of(MoveKind.values()).map(Choice::word).toList();
  private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+\\.?\\d*|\\.\\d+)");

  private final Atlas world = Atlas.world();

  @Test
  void everyMoveHasOneArrowAndOneNumberThatLeadsToItsEntry() {
    for (List<MapMove> moves : manyMaps()) {
      Element map = map(moves);
      assertThat(map.select("g.move")).hasSameSizeAs(moves);
      assertThat(map.select("g.move > .line")).hasSameSizeAs(moves);
      assertThat(map.select("g.move > .head")).hasSameSizeAs(moves);
      assertThat(map.select("a.number").eachText())
          .isEqualTo(moves.stream().map(move -> String.valueOf(move.number())).toList());
      assertThat(map.select("a.number").eachAttr("href"))
          .isEqualTo(moves.stream().map(MapMove::href).toList());
    }
  }

  @Test
  void everyKindIsAClassOfItsArrowAndOfItsNumber() {
    List<MoveKind> kinds = List.of(MoveKind.values());
    List<MapMove> moves =
        kinds.stream()
            .map(kind -> move(kind.ordinal() + 1, "GB", "NO", Choice.word(kind)))
            .toList();
    Element map = map(moves);
    for (String kind : KINDS) {
      assertThat(map.select("g.move." + kind + " > .head")).hasSize(1);
      assertThat(map.select("a.number." + kind)).hasSize(1);
    }
  }

  @Test
  void neitherNumbersNorNamesStandOnOneAnother() {
    for (List<MapMove> moves : manyMaps()) {
      Element map = map(moves);
      List<Point> discs = map.select("a.number circle").stream().map(this::middle).toList();
      List<Box> names = map.select("g[aria-hidden] text").stream().map(this::box).toList();
      assertThat(names).hasSizeGreaterThanOrEqualTo(2);
      for (int i = 0; i < discs.size(); i++) {
        for (int j = 0; j < i; j++) {
          assertThat(discs.get(i).distance(discs.get(j))).isGreaterThan(20);
        }
        for (Box name : names) {
          assertThat(name.distance(discs.get(i))).isGreaterThan(9.9);
        }
      }
      for (int i = 0; i < names.size(); i++) {
        for (int j = 0; j < i; j++) {
          assertThat(names.get(i).overlaps(names.get(j)))
              .as("%s on %s", names.get(i), names.get(j))
              .isFalse();
        }
      }
    }
  }

  @Test
  void everythingIsWithinThePicture() {
    for (List<MapMove> moves : manyMaps()) {
      Element map = map(moves);
      String[] viewBox = map.attr("viewBox").split(" ");
      Box picture = new Box(0, 0, Double.parseDouble(viewBox[2]), Double.parseDouble(viewBox[3]));
      assertThat(map.outerHtml()).doesNotContain("NaN", "Infinity");
      assertThat(map.select("a.number circle").stream().map(this::middle))
          .allMatch(picture.inset(10)::contains);
      assertThat(map.select("g[aria-hidden] text").stream().map(this::box))
          .allMatch(box -> box.isWithin(picture));
      for (Element line : map.select("g.move > .line")) {
        List<Double> numbers = numbers(line.attr("d"));
        assertThat(numbers).hasSize(8);
        assertThat(picture.contains(new Point(numbers.get(0), numbers.get(1)))).isTrue();
        assertThat(picture.contains(new Point(numbers.get(6), numbers.get(7)))).isTrue();
      }
      for (Element land : map.select(".land, .taking-part, .known")) {
        assertThat(around(land.attr("d"))).allMatch(picture.inset(-4)::contains);
      }
    }
  }

  /** So much is cut off on narrow screens. */
  @Test
  void whatIsBeforeTheBeginHasNothingOfTheMoves() {
    for (List<MapMove> moves : manyMaps()) {
      Element map = map(moves);
      double width = Double.parseDouble(map.attr("viewBox").split(" ")[2]);
      double begin =
          map.hasAttr("data-from") ? width * Integer.parseInt(map.attr("data-from")) / 8 : 0;
      assertThat(map.select("a.number circle").stream().map(this::middle))
          .allMatch(disc -> disc.x() - 10 > begin);
      assertThat(map.select("text.name").stream().map(this::box))
          .allMatch(name -> name.left() > begin);
      assertThat(map.select(".seat").stream().map(this::middle)).allMatch(seat -> seat.x() > begin);
    }
  }

  @Test
  void mapsAreSmall() {
    for (List<MapMove> moves : manyMaps()) {
      assertThat(of(moves).locator("map").length()).isLessThan(24_000);
      assertThat(of(moves).svg("map").length()).isLessThan(40_000 + 450 * moves.size());
    }
  }

  @Test
  void theSameMovesAreTheSameMap() {
    List<MapMove> moves = someMoves(new Random(3), 12);
    assertThat(of(moves).svg("map")).isEqualTo(of(moves).svg("map"));
  }

  @Test
  void capitalsThatAreOneOnTheMapAreMovedApart() {
    List<MapMove> moves = List.of(move(1, "CG", "CD", "visit"), move(2, "CD", "CG", "talks"));
    List<Point> seats = map(moves).select(".seat").stream().map(this::middle).toList();
    assertThat(seats).hasSize(2);
    assertThat(seats.get(0).distance(seats.get(1))).isGreaterThan(50);
  }

  @Test
  void countriesWithAPageAreLinksAndNamesAreEscaped() {
    MapPlace place = new MapPlace("NO", "Norway & sea", "Norway: <Ternholm>", "entities/t.html");
    String map =
        new MapOfMoves(world, List.of(place), List.of(move(1, "GB", "NO", "visit")))
            .svg("A \"map\"");
    assertThat(map)
        .contains("aria-label=\"A &quot;map&quot;\"")
        .contains("<a href=\"entities/t.html\" aria-label=\"Norway: &lt;Ternholm&gt;\">")
        .contains(">Norway &amp; sea</text>")
        .contains(">United Kingdom</text>");
  }

  @Test
  void theLocatorHasAnArrowAWayAndNoLinks() {
    List<MapMove> moves =
        List.of(
            move(1, "GB", "NO", "visit"),
            move(2, "GB", "NO", "trade"),
            move(3, "NO", "GB", "talks"));
    Element map = Jsoup.parse(of(moves).locator("map")).expectFirst("svg");
    assertThat(map.select("g.move")).hasSize(2);
    assertThat(map.select("a")).isEmpty();
    assertThat(map.attr("role")).isEqualTo("img");
  }

  /** Maps of a few and of many moves, near and far, each the same in every run. */
  private List<List<MapMove>> manyMaps() {
    List<List<MapMove>> maps = new ArrayList<>();
    Random random = new Random(11);
    for (int moves : new int[] {1, 2, 3, 4, 6, 9, 14, 20, 30, 40}) {
      maps.add(someMoves(random, moves));
    }
    maps.add(
        Stream.of("RU", "CN", "RU", "KZ", "RU", "AF", "RU", "KG", "RU", "AF", "RU", "AF")
            .collect(
                ArrayList::new,
                (list, code) ->
                    list.add(
                        move(
                            list.size() + 1,
                            code.equals("AF") ? "RU" : code,
                            code.equals("AF") ? "UZ" : "AF",
                            KINDS.get(list.size() % KINDS.size()))),
                List::addAll));
    return maps;
  }

  private List<MapMove> someMoves(Random random, int count) {
    List<String> codes =
        world.countries().map(Country::code).filter(code -> !code.isEmpty()).toList();
    int countries = 2 + random.nextInt(6);
    List<String> some =
        random.ints(0, codes.size()).distinct().limit(countries).mapToObj(codes::get).toList();
    List<MapMove> moves = new ArrayList<>();
    while (moves.size() < count) {
      String from = some.get(random.nextInt(countries));
      String to = some.get(random.nextInt(countries));
      if (!from.equals(to)) {
        moves.add(move(moves.size() + 1, from, to, KINDS.get(random.nextInt(KINDS.size()))));
      }
    }
    return moves;
  }

  private static MapMove move(int number, String from, String to, String kind) {
    return new MapMove(number, from, to, kind, from + " to " + to, "#move-" + number);
  }

  private MapOfMoves of(List<MapMove> moves) {
    return new MapOfMoves(world, List.of(), moves);
  }

  private Element map(List<MapMove> moves) {
    return Jsoup.parse(of(moves).svg("map")).expectFirst("svg");
  }

  private Point middle(Element circle) {
    return new Point(Double.parseDouble(circle.attr("cx")), Double.parseDouble(circle.attr("cy")));
  }

  /** Where a name stands, if its letters are as wide as most. */
  private Box box(Element name) {
    Point base =
        new Point(Double.parseDouble(name.attr("x")), Double.parseDouble(name.attr("y")) - 4.5);
    return Box.around(base, name.text().length() * 13 * 0.55, 13);
  }

  /** The points of a path of relative lines. */
  private static List<Point> around(String path) {
    List<Point> points = new ArrayList<>();
    for (String ring : path.split("M")) {
      List<Double> numbers = numbers(ring);
      double x = 0;
      double y = 0;
      for (int i = 0; i + 1 < numbers.size(); i += 2) {
        x += numbers.get(i);
        y += numbers.get(i + 1);
        points.add(new Point(x, y));
      }
    }
    return points;
  }

  private static List<Double> numbers(String path) {
    return NUMBER.matcher(path).results().map(r -> Double.parseDouble(r.group())).toList();
  }
}
