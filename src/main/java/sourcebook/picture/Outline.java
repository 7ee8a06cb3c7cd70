package sourcebook.picture;

import java.util.List;
import sourcebook.atlas.Point;

/** Outlines and lines as SVG paths, in tenths of a unit. */
final class Outline {

  private Outline() {}

  /** The path around these areas. */
  static String around(List<List<Point>> rings) {
    StringBuilder path = new StringBuilder();
    rings.forEach(ring -> write(ring, true, path));
    return path.toString();
  }

  /** The path along these lines. */
  static String along(List<List<Point>> lines) {
    StringBuilder path = new StringBuilder();
    lines.forEach(line -> write(line, false, path));
    return path.toString();
  }

  private static void write(List<Point> points, boolean closed, StringBuilder path) {
    long x = tenths(points.get(0).x());
    long y = tenths(points.get(0).y());
    number(x, path.append('M'));
    number(y, path);
    int start = path.length();
    for (Point point : points.subList(1, points.size())) {
      long right = tenths(point.x()) - x;
      long down = tenths(point.y()) - y;
      if (right != 0 || down != 0) {
        number(right, path.length() == start ? path.append('l') : path);
        number(down, path);
      }
      x += right;
      y += down;
    }
    if (closed) {
      path.append('z');
    }
  }

  /** A number, apart from the one before it by a letter, its sign or point, or else a space. */
  private static void number(long tenths, StringBuilder path) {
    String number = Svg.units(tenths / 10.0).replaceFirst("^(-?)0\\.", "$1.");
    char before = path.charAt(path.length() - 1);
    boolean apart =
        Character.isLetter(before)
            || number.charAt(0) == '-'
            || (number.charAt(0) == '.' && path.lastIndexOf(".") == path.length() - 2);
    path.append(apart ? "" : " ").append(number);
  }

  private static long tenths(double length) {
    return Math.round(length * 10);
  }
}
