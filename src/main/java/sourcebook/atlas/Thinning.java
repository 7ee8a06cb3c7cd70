package sourcebook.atlas;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Leaves out points of a line that hardly change it (Douglas and Peucker's method). */
final class Thinning {

  private Thinning() {}

  /**
   * The line with its ends and as many other points as needed for none left out to be farther than
   * {@code tolerance} from it.
   *
   * @param line degrees east and north; a degree east is worth less near the poles
   * @param tolerance in degrees of latitude
   */
  static List<Point> thin(List<Point> line, double tolerance) {
    BitSet kept = new BitSet();
    kept.set(0);
    kept.set(line.size() - 1);
    double[] wide = line.stream().mapToDouble(Thinning::degreeEast).toArray();
    keep(line, wide, 0, line.size() - 1, tolerance, kept);
    List<Point> thinned = new ArrayList<>();
    kept.stream().forEach(i -> thinned.add(line.get(i)));
    return thinned;
  }

  private static void keep(
      List<Point> line, double[] wide, int from, int to, double tolerance, BitSet kept) {
    double farthest = tolerance;
    int at = -1;
    for (int i = from + 1; i < to; i++) {
      double distance = distance(line.get(i), line.get(from), line.get(to), wide[i]);
      if (distance > farthest) {
        farthest = distance;
        at = i;
      }
    }
    if (at >= 0) {
      kept.set(at);
      keep(line, wide, from, at, tolerance, kept);
      keep(line, wide, at, to, tolerance, kept);
    }
  }

  private static double distance(Point p, Point a, Point b, double wide) {
    double px = east(p, a) * wide;
    double py = p.y() - a.y();
    double bx = east(b, a) * wide;
    double by = b.y() - a.y();
    double length = bx * bx + by * by;
    double part = length == 0 ? 0 : Math.min(1, Math.max(0, (px * bx + py * by) / length));
    return new Point(px, py).distance(new Point(part * bx, part * by));
  }

  /** What a degree east is worth here, in degrees of latitude. */
  private static double degreeEast(Point point) {
    return StrictMath.cos(StrictMath.toRadians(point.y()));
  }

  /** How far east of the other a point is, by the shorter way round. */
  private static double east(Point of, Point from) {
    double east = of.x() - from.x();
    return east - 360 * Math.rint(east / 360);
  }
}
