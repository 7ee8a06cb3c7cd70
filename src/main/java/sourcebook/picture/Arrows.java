package sourcebook.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sourcebook.atlas.Point;

/**
 * Moves as curves. Those between the same two countries fan out; at each country the ends stand
 * around it.
 */
final class Arrows {

  /** A move and its line, which ends where the head begins. */
  record Arrow(MapMove move, Curve line, Point tip) {}

  /** How far one arrow of a fan leaves in another direction than the next, in radians. */
  private static final double FAN = 0.14;

  /** In how different a direction a lone arrow leaves from straight on, in parts of a fan. */
  private static final double LONE = 1.4;

  /** How long the levers are that bend a line, as a part of its length. */
  private static final double LEVER = 0.36;

  static final double HEAD = 9;

  private record Ends(MapMove move, Hub from, Hub.End leaving, Hub to, Hub.End arriving) {}

  private final Map<String, Hub> hubs = new TreeMap<>();
  private final List<Arrow> arrows;

  /**
   * @param seats where the countries of the moves are, by code
   * @param inside where every line stays
   */
  Arrows(List<MapMove> moves, Map<String, Point> seats, Box inside) {
    seats.forEach((code, seat) -> hubs.put(code, new Hub(seat)));
    List<Ends> ends = new ArrayList<>();
    pairs(moves).forEach(pair -> ends.addAll(fan(pair)));
    hubs.values().forEach(Hub::spread);
    arrows =
        ends.stream()
            .map(end -> arrow(end, inside))
            .sorted((a, b) -> Integer.compare(a.move().number(), b.move().number()))
            .toList();
  }

  List<Arrow> all() {
    return arrows;
  }

  Collection<Hub> hubs() {
    return hubs.values();
  }

  Hub hub(String code) {
    return java.util.Objects.requireNonNull(hubs.get(code), code);
  }

  private static Collection<List<MapMove>> pairs(List<MapMove> moves) {
    Map<String, List<MapMove>> pairs = new LinkedHashMap<>();
    for (MapMove move : moves) {
      boolean forth = move.from().compareTo(move.to()) < 0;
      String key = forth ? move.from() + move.to() : move.to() + move.from();
      pairs.computeIfAbsent(key, unused -> new ArrayList<>()).add(move);
    }
    return pairs.values();
  }

  /** The moves of a pair side by side, first those in one direction, then those in the other. */
  private List<Ends> fan(List<MapMove> pair) {
    List<MapMove> sorted = new ArrayList<>(pair);
    sorted.sort(
        (a, b) ->
            a.from().equals(b.from())
                ? Integer.compare(a.number(), b.number())
                : a.from().compareTo(b.from()));
    MapMove first = sorted.get(0);
    Hub a = hub(first.from());
    Hub b = hub(first.to());
    double bearing =
        StrictMath.atan2(b.middle().y() - a.middle().y(), b.middle().x() - a.middle().x());
    double up = b.middle().x() >= a.middle().x() ? -1 : 1;
    List<Ends> ends = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      double step = sorted.size() == 1 ? LONE : i - (sorted.size() - 1) / 2.0;
      double atA = bearing + up * step * FAN;
      double atB = bearing + Math.PI - up * step * FAN;
      MapMove move = sorted.get(i);
      ends.add(
          move.from().equals(first.from())
              ? new Ends(move, a, a.leaving(atA), b, b.arriving(atB))
              : new Ends(move, b, b.leaving(atB), a, a.arriving(atA)));
    }
    return ends;
  }

  private static Arrow arrow(Ends ends, Box inside) {
    Point start = ends.from().at(ends.leaving(), 0);
    Point end = ends.to().at(ends.arriving(), HEAD - 1);
    double lever = LEVER * start.distance(end);
    Curve line = line(ends, start, end, lever);
    while (lever > 1 && !line.points().allMatch(inside::contains)) {
      lever *= 0.7;
      line = line(ends, start, end, lever);
    }
    return new Arrow(ends.move(), line, ends.to().at(ends.arriving(), 0));
  }

  private static Curve line(Ends ends, Point start, Point end, double lever) {
    return new Curve(
        start,
        ends.from().at(ends.leaving(), lever),
        ends.to().at(ends.arriving(), HEAD - 1 + lever),
        end);
  }
}
