package sourcebook.atlas;

import java.util.ArrayList;
import java.util.List;

/** A rectangle to which lines and outlines are cut, its sides included. */
record Window(double left, double low, double right, double high) {

  /** What contains no point; it grows by {@link #with}. */
  static final Window AROUND_NOTHING =
      new Window(
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY);

  Window with(Point p) {
    return new Window(
        Math.min(left, p.x()), Math.min(low, p.y()), Math.max(right, p.x()), Math.max(high, p.y()));
  }

  Window with(Window other) {
    return new Window(
        Math.min(left, other.left),
        Math.min(low, other.low),
        Math.max(right, other.right),
        Math.max(high, other.high));
  }

  /** The window so far to the right. */
  Window moved(double by) {
    return new Window(left + by, low, right + by, high);
  }

  boolean overlaps(Window other) {
    return left <= other.right && other.left <= right && low <= other.high && other.low <= high;
  }

  double width() {
    return right - left;
  }

  double height() {
    return high - low;
  }

  Point middle() {
    return new Point((left + right) / 2, (low + high) / 2);
  }

  Window widened(double by) {
    return new Window(left - by, low - by, right + by, high + by);
  }

  boolean contains(Point p) {
    return p.x() >= left && p.x() <= right && p.y() >= low && p.y() <= high;
  }

  /** How far the farthest corner is from the origin. */
  double farthest() {
    return new Point(Math.max(-left, right), Math.max(-low, high)).distance(new Point(0, 0));
  }

  /**
   * What of an outline lies in here (Sutherland and Hodgman's method). Where the outline leaves and
   * comes back, the piece runs along a side.
   *
   * @param ring its points, the first not told again at the end
   * @return no points where nothing does
   */
  List<Point> cut(List<Point> ring) {
    List<Point> piece = ring;
    for (Side side : Side.values()) {
      piece = side.cut(piece, this);
    }
    return piece;
  }

  /** The pieces of a line that lie in here. */
  List<List<Point>> pieces(List<Point> line) {
    List<List<Point>> pieces = new ArrayList<>();
    List<Point> piece = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      List<Point> inside = segment(line.get(i - 1), line.get(i));
      if (inside.isEmpty()) {
        continue;
      }
      if (piece.isEmpty() || !piece.get(piece.size() - 1).equals(inside.get(0))) {
        piece = new ArrayList<>(List.of(inside.get(0)));
        pieces.add(piece);
      }
      piece.add(inside.get(1));
    }
    return pieces;
  }

  /** The part of a segment that lies in here: its two ends, or nothing (Liang and Barsky). */
  private List<Point> segment(Point a, Point b) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double[] along = {-dx, dx, -dy, dy};
    double[] room = {a.x() - left, right - a.x(), a.y() - low, high - a.y()};
    double from = 0;
    double to = 1;
    for (int i = 0; i < along.length; i++) {
      if (along[i] == 0) {
        if (room[i] < 0) {
          return List.of();
        }
      } else if (along[i] < 0) {
        from = Math.max(from, room[i] / along[i]);
      } else {
        to = Math.min(to, room[i] / along[i]);
      }
    }
    if (from >= to) {
      return List.of();
    }
    return List.of(
        from == 0 ? a : a.plus(dx * from, dy * from), to == 1 ? b : a.plus(dx * to, dy * to));
  }

  private enum Side {
    LEFT {
      @Override
      double inside(Point p, Window window) {
        return p.x() - window.left;
      }
    },
    LOW {
      @Override
      double inside(Point p, Window window) {
        return p.y() - window.low;
      }
    },
    RIGHT {
      @Override
      double inside(Point p, Window window) {
        return window.right - p.x();
      }
    },
    HIGH {
      @Override
      double inside(Point p, Window window) {
        return window.high - p.y();
      }
    };

    /** How far within this side a point is; negative outside. */
    abstract double inside(Point p, Window window);

    List<Point> cut(List<Point> ring, Window window) {
      List<Point> kept = new ArrayList<>();
      for (int i = 0; i < ring.size(); i++) {
        Point a = ring.get(i);
        Point b = ring.get((i + 1) % ring.size());
        double insideA = inside(a, window);
        double insideB = inside(b, window);
        if (insideA >= 0) {
          kept.add(a);
        }
        if (insideA < 0 != insideB < 0) {
          double part = insideA / (insideA - insideB);
          kept.add(a.plus((b.x() - a.x()) * part, (b.y() - a.y()) * part));
        }
      }
      return kept;
    }
  }
}
