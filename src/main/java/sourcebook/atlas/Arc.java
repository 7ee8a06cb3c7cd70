package sourcebook.atlas;

import java.util.List;

/**
 * A line between two points where borders or coasts part.
 *
 * @param points degrees east and north; where the line runs over the antimeridian, a point 179 east
 *     is followed by one 179 west
 * @param extent how far it reaches, degrees east being counted on over the antimeridian
 * @param travel how many degrees farther east it ends than it begins, likewise
 */
record Arc(List<Point> points, Window extent, double travel) {

  static Arc of(List<Point> points) {
    double east = points.get(0).x();
    Window extent = new Window(east, points.get(0).y(), east, points.get(0).y());
    for (Point point : points) {
      east += Degrees.turned(point.x() - east);
      extent = extent.with(new Point(east, point.y()));
    }
    return new Arc(List.copyOf(points), extent, east - points.get(0).x());
  }

  Point first() {
    return points.get(0);
  }
}
