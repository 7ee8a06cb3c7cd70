package sourcebook.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sourcebook.atlas.Point;

/** Moves points of a picture that are too near one another for arrows to be drawn between them. */
final class Seats {

  private static final int ROUNDS = 60;

  private Seats() {}

  /** The same points, at least so far apart where there is room, and inside a box. */
  static Map<String, Point> apart(Map<String, Point> seats, double distance, Box inside) {
    List<String> codes = List.copyOf(seats.keySet());
    List<Point> at = new ArrayList<>(seats.values());
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < at.size(); i++) {
        for (int j = i + 1; j < at.size(); j++) {
          push(at, i, j, distance, inside);
        }
      }
    }
    Map<String, Point> moved = new TreeMap<>();
    for (int i = 0; i < codes.size(); i++) {
      moved.put(codes.get(i), within(at.get(i), inside));
    }
    return moved;
  }

  private static void push(List<Point> at, int i, int j, double distance, Box inside) {
    Point a = at.get(i);
    Point b = at.get(j);
    double between = a.distance(b);
    if (between >= distance) {
      return;
    }
    double x = between < 1e-6 ? 1 : (b.x() - a.x()) / between;
    double y = between < 1e-6 ? 0 : (b.y() - a.y()) / between;
    double step = (distance - between) / 2;
    at.set(i, within(new Point(a.x() - x * step, a.y() - y * step), inside));
    at.set(j, within(new Point(b.x() + x * step, b.y() + y * step), inside));
  }

  private static Point within(Point p, Box box) {
    return new Point(
        Math.max(box.left(), Math.min(box.right(), p.x())),
        Math.max(box.top(), Math.min(box.bottom(), p.y())));
  }
}
