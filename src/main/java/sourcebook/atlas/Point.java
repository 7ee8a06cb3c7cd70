package sourcebook.atlas;

/** A point of a plane. */
public record Point(double x, double y) {

  Point plus(double right, double down) {
    return new Point(x + right, y + down);
  }

  public double distance(Point other) {
    double right = other.x - x;
    double down = other.y - y;
    return Math.sqrt(right * right + down * down);
  }
}
