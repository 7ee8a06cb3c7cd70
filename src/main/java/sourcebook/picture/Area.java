package sourcebook.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sourcebook.atlas.Point;

/** What is seen of a country: outlines, holes among them. */
record Area(List<List<Point>> rings) {

  static final Area NONE = new Area(List.of());

  /** How many places are tried in each direction to find the middle. */
  private static final int TRIED = 16;

  boolean isEmpty() {
    return rings.isEmpty();
  }

  /** The smallest box around the largest outline, cut to a picture. */
  Box bounds(Box picture) {
    List<Point> largest =
        rings.stream().max(Comparator.comparingDouble(Area::extent)).orElseThrow();
    Box box = box(largest);
    return new Box(
        Math.max(box.left(), picture.left()),
        Math.max(box.top(), picture.top()),
        Math.min(box.right(), picture.right()),
        Math.min(box.bottom(), picture.bottom()));
  }

  boolean contains(Point p) {
    boolean inside = false;
    for (List<Point> ring : rings) {
      for (int i = 0; i < ring.size(); i++) {
        Point a = ring.get(i);
        Point b = ring.get((i + 1) % ring.size());
        if (a.y() > p.y() != b.y() > p.y()
            && p.x() < (b.x() - a.x()) * (p.y() - a.y()) / (b.y() - a.y()) + a.x()) {
          inside = !inside;
        }
      }
    }
    return inside;
  }

  /** A place within the picture and in here that is far from the borders; none in a tiny area. */
  Optional<Point> middle(Box picture) {
    if (isEmpty()) {
      return Optional.empty();
    }
    Box box = bounds(picture);
    Point best = null;
    double farthest = 0;
    for (int i = 1; i < TRIED; i++) {
      for (int j = 1; j < TRIED; j++) {
        Point p =
            new Point(
                box.left() + (box.right() - box.left()) * i / TRIED,
                box.top() + (box.bottom() - box.top()) * j / TRIED);
        double far = contains(p) ? toBorder(p, box) : 0;
        if (far > farthest) {
          farthest = far;
          best = p;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** How far a place is from a border or side; sideways twice as near, since names are wide. */
  private double toBorder(Point p, Box box) {
    double nearest =
        Math.min(
            Math.min(p.x() - box.left(), box.right() - p.x()) / 2,
            Math.min(p.y() - box.top(), box.bottom() - p.y()));
    for (List<Point> ring : rings) {
      for (Point corner : ring) {
        nearest =
            Math.min(
                nearest,
                new Point((corner.x() - p.x()) / 2, corner.y() - p.y()).distance(new Point(0, 0)));
      }
    }
    return nearest;
  }

  private static double extent(List<Point> ring) {
    Box box = box(ring);
    return (box.right() - box.left()) * (box.bottom() - box.top());
  }

  private static Box box(List<Point> ring) {
    return new Box(
        ring.stream().mapToDouble(Point::x).min().orElse(0),
        ring.stream().mapToDouble(Point::y).min().orElse(0),
        ring.stream().mapToDouble(Point::x).max().orElse(0),
        ring.stream().mapToDouble(Point::y).max().orElse(0));
  }
}
