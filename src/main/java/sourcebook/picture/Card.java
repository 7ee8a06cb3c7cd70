package sourcebook.picture;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sourcebook.atlas.Atlas;
import sourcebook.atlas.Country;
import sourcebook.atlas.FlatMap;
import sourcebook.atlas.MapFit;
import sourcebook.atlas.Point;

/**
 * The picture by which other sites show a dossier: without words, since letters are not the same on
 * all machines, and in the size that they ask for.
 */
public final class Card {

  public static final int WIDTH = 1200;
  public static final int HEIGHT = 630;

  private static final double SCALE = 2;
  private static final double SHAPE = (double) HEIGHT / WIDTH;

  private static final int MOST_ROWS = 12;

  private static final int SEA = 0xfbfaf7;
  private static final int LAND = 0xebe7dd;
  private static final int TONED = 0xd8d0bd;
  private static final int INK = 0x1c1b19;
  private static final int LINE = 0x8a2f0b;

  private Card() {}

  /**
   * A map of moves, as PNG. It shows no borders: there is no room to say whose view of them it is.
   *
   * @param moves at least one, between countries of the atlas
   */
  public static byte[] ofMoves(Atlas atlas, List<MapMove> moves) {
    Map<String, Country> countries = new TreeMap<>();
    moves.stream()
        .flatMap(move -> Stream.of(move.from(), move.to()))
        .flatMap(code -> atlas.country(code).stream())
        .forEach(country -> countries.put(country.code(), country));
    double width = WIDTH / SCALE;
    List<Country> shown = List.copyOf(countries.values());
    FlatMap map = new MapFit(width, width / 8, SHAPE, SHAPE).map(atlas, shown);
    Raster raster = new Raster(WIDTH, HEIGHT, SCALE, SEA);
    raster.fill(map.land(), LAND);
    draw(arrows(moves, shown, map), raster);
    return raster.png();
  }

  /**
   * A row of dots for each of some numbers, as PNG. What is too long for a row is cut off, and so
   * are rows for which there is no room.
   *
   * @param numbers from the top
   */
  public static byte[] ofRows(List<Integer> numbers) {
    return rows(numbers.subList(0, Math.min(MOST_ROWS, numbers.size())));
  }

  private static byte[] rows(List<Integer> numbers) {
    Raster raster = new Raster(WIDTH, HEIGHT, 1, SEA);
    int rows = Math.max(5, numbers.size() + 2);
    double step = (double) HEIGHT / rows;
    double top = (HEIGHT - step * numbers.size()) / 2;
    int longest = (int) (WIDTH / step) - 2;
    for (int row = 0; row < numbers.size(); row++) {
      for (int dot = 0; dot < Math.min(longest, numbers.get(row)); dot++) {
        Point middle = new Point((dot + 1.5) * step, top + (row + 0.5) * step);
        raster.fill(List.of(disc(middle, step * 0.32)), dot == 0 ? LINE : TONED);
      }
    }
    return raster.png();
  }

  private static Arrows arrows(List<MapMove> moves, List<Country> shown, FlatMap map) {
    Map<String, Point> seats = new TreeMap<>();
    shown.forEach(country -> seats.put(country.code(), map.at(country.seat())));
    Box picture = new Box(0, 0, map.width(), map.height());
    return new Arrows(moves, Seats.apart(seats, 40, picture.inset(20)), picture.inset(6));
  }

  private static void draw(Arrows arrows, Raster raster) {
    for (Arrows.Arrow arrow : arrows.all()) {
      raster.stroke(arrow.line().points().toList(), 2, LINE);
      raster.fill(List.of(head(arrow.line().end(), arrow.tip())), LINE);
    }
    for (Hub hub : arrows.hubs()) {
      raster.fill(List.of(disc(hub.middle(), 5)), INK);
    }
  }

  private static List<Point> head(Point from, Point tip) {
    double length = from.distance(tip);
    double x = (tip.x() - from.x()) / length * Arrows.HEAD / 2;
    double y = (tip.y() - from.y()) / length * Arrows.HEAD / 2;
    return List.of(
        tip, new Point(from.x() - y, from.y() + x), new Point(from.x() + y, from.y() - x));
  }

  private static List<Point> disc(Point middle, double radius) {
    return IntStream.range(0, 48)
        .mapToObj(
            i ->
                new Point(
                    middle.x() + radius * StrictMath.cos(i * Math.PI / 24),
                    middle.y() + radius * StrictMath.sin(i * Math.PI / 24)))
        .toList();
  }
}
