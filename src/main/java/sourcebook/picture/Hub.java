package sourcebook.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sourcebook.atlas.Point;

/** Where arrows come together: around a point, like the hours of a clock, none on another. */
final class Hub {

  /** An end of an arrow. */
  static final class End {
    private final double width;
    private double angle;

    private End(double angle, double width) {
      this.angle = angle;
      this.width = width;
    }

    /** In which direction of the hub's middle it stands, in radians from the right to below. */
    double angle() {
      return angle;
    }
  }

  /** The room that an arrow takes where it begins, and where its head is, in user units. */
  private static final double TAIL_WIDTH = 7;

  private static final double HEAD_WIDTH = 12;

  private static final double SMALLEST = 10;
  private static final double LARGEST = 30;

  /** How much of the circle ends are meant to take together, in radians. */
  private static final double TOGETHER = 1.9;

  private static final int ROUNDS = 400;

  private final Point middle;
  private final List<End> ends = new ArrayList<>();

  Hub(Point middle) {
    this.middle = middle;
  }

  Point middle() {
    return middle;
  }

  /** The beginning of an arrow that would like to stand in this direction. */
  End leaving(double angle) {
    return add(new End(angle, TAIL_WIDTH));
  }

  /** The head of an arrow that would like to stand in this direction. */
  End arriving(double angle) {
    return add(new End(angle, HEAD_WIDTH));
  }

  private End add(End end) {
    ends.add(end);
    return end;
  }

  /** How far from its middle arrows begin and end. */
  double radius() {
    return Math.max(SMALLEST, Math.min(LARGEST, width() / TOGETHER));
  }

  Point at(End end, double farther) {
    double r = radius() + farther;
    return new Point(
        middle.x() + r * StrictMath.cos(end.angle), middle.y() + r * StrictMath.sin(end.angle));
  }

  /** Turns the ends away from one another, as far as needed. */
  void spread() {
    int n = ends.size();
    if (n < 2) {
      return;
    }
    double tight = Math.min(1, 2 * Math.PI * radius() / width()) / radius();
    ends.forEach(end -> end.angle = StrictMath.IEEEremainder(end.angle, 2 * Math.PI));
    List<End> around = new ArrayList<>(ends);
    around.sort(Comparator.comparingDouble(End::angle));
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < n; i++) {
        End one = around.get(i);
        End next = around.get((i + 1) % n);
        double gap = next.angle - one.angle + (i == n - 1 ? 2 * Math.PI : 0);
        double lacking = (one.width + next.width) / 2 * tight - gap;
        if (lacking > 1e-9) {
          one.angle -= lacking / 2;
          next.angle += lacking / 2;
        }
      }
    }
  }

  private double width() {
    return ends.stream().mapToDouble(end -> end.width).sum();
  }
}
