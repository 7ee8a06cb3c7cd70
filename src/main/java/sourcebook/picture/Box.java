package sourcebook.picture;

import sourcebook.atlas.Point;

/** A rectangle of a picture, in user units. */
record Box(double left, double top, double right, double bottom) {

  /** A box of this size around a point. */
  static Box around(Point middle, double width, double height) {
    return new Box(
        middle.x() - width / 2,
        middle.y() - height / 2,
        middle.x() + width / 2,
        middle.y() + height / 2);
  }

  boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  boolean isWithin(Box outer) {
    return left >= outer.left && right <= outer.right && top >= outer.top && bottom <= outer.bottom;
  }

  boolean contains(Point p) {
    return distance(p) == 0;
  }

  /** How far a point outside is; 0 for one in here. */
  double distance(Point p) {
    double x = Math.max(Math.max(left - p.x(), p.x() - right), 0);
    double y = Math.max(Math.max(top - p.y(), p.y() - bottom), 0);
    return Math.sqrt(x * x + y * y);
  }

  Box inset(double by) {
    return new Box(left + by, top + by, right - by, bottom - by);
  }

  double width() {
    return right - left;
  }

  double centre() {
    return (left + right) / 2;
  }
}
