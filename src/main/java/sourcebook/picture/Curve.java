package sourcebook.picture;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import sourcebook.atlas.Point;

/** A line between two points, bent by two others (a cubic Bézier curve). */
record Curve(Point start, Point first, Point second, Point end) {

  private static final int SAMPLES = 48;

  /** The point at a part of the way, 0 to 1. */
  Point at(double t) {
    double u = 1 - t;
    double a = u * u * u;
    double b = 3 * u * u * t;
    double c = 3 * u * t * t;
    double d = t * t * t;
    return new Point(
        a * start.x() + b * first.x() + c * second.x() + d * end.x(),
        a * start.y() + b * first.y() + c * second.y() + d * end.y());
  }

  /** Points along the whole curve, its ends among them. */
  Stream<Point> points() {
    return IntStream.rangeClosed(0, SAMPLES).mapToObj(i -> at((double) i / SAMPLES));
  }

  String path() {
    return "M" + pair(start) + "C" + pair(first) + " " + pair(second) + " " + pair(end);
  }

  private static String pair(Point p) {
    return Svg.units(p.x()) + " " + Svg.units(p.y());
  }
}
