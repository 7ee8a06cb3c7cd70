package sourcebook.picture;

/** A rectangle of a picture, in user units. */
record Box(double left, double top, double right, double bottom) {

  boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  boolean isWithin(Box outer) {
    return left >= outer.left && right <= outer.right && top >= outer.top && bottom <= outer.bottom;
  }

  double centre() {
    return (left + right) / 2;
  }
}
