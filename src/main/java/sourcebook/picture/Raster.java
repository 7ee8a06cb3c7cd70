package sourcebook.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import sourcebook.atlas.Point;

/**
 * A picture of points, painted area by area with smooth edges. It needs no drawing library of the
 * machine's, so that it is the same everywhere.
 */
final class Raster {

  /** Into so many lines each row of points is parted, to tell how much of a point is covered. */
  private static final int LINES = 4;

  private final int width;
  private final int height;
  private final double scale;
  private final byte[] rgb;

  /**
   * @param scale how many points a unit of what is painted has
   */
  Raster(int width, int height, double scale, int ground) {
    this.width = width;
    this.height = height;
    this.scale = scale;
    this.rgb = new byte[3 * width * height];
    for (int i = 0; i < width * height; i++) {
      blend(i, ground, 1);
    }
  }

  byte[] png() {
    return Png.of(width, height, rgb);
  }

  /** Paints what lies within these rings, and not what lies within two of them. */
  void fill(List<List<Point>> rings, int colour) {
    Lines lines = new Lines(rings.stream().flatMap(List::stream).toList());
    for (List<Point> ring : rings) {
      for (int i = 0; i < ring.size(); i++) {
        lines.cross(ring.get(i), ring.get((i + 1) % ring.size()));
      }
    }
    for (int row = lines.first; row < lines.end; row++) {
      paint(row, lines.covered(row), colour);
    }
  }

  /** Paints along a line. */
  void stroke(List<Point> line, double thick, int colour) {
    List<Point> ribbon = new ArrayList<>();
    List<Point> wayBack = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Point before = line.get(Math.max(0, i - 1));
      Point after = line.get(Math.min(line.size() - 1, i + 1));
      double length = Math.max(before.distance(after), 1e-9);
      double x = (after.y() - before.y()) / length * thick / 2;
      double y = (before.x() - after.x()) / length * thick / 2;
      ribbon.add(new Point(line.get(i).x() + x, line.get(i).y() + y));
      wayBack.add(new Point(line.get(i).x() - x, line.get(i).y() - y));
    }
    Collections.reverse(wayBack);
    ribbon.addAll(wayBack);
    fill(List.of(ribbon), colour);
  }

  private void paint(int row, double[] covered, int colour) {
    for (int x = 0; x < width; x++) {
      if (covered[x] > 0) {
        blend(row * width + x, colour, Math.min(1, covered[x]));
      }
    }
  }

  private void blend(int point, int colour, double part) {
    for (int channel = 0; channel < 3; channel++) {
      int before = rgb[3 * point + channel] & 0xff;
      int wish = (colour >> (16 - 8 * channel)) & 0xff;
      rgb[3 * point + channel] = (byte) Math.round(before + (wish - before) * part);
    }
  }

  /** Where edges cross the middles of the lines that they reach. */
  private final class Lines {

    /** The first row that is reached, and the one behind the last. */
    private final int first;

    private final int end;
    private final double[][] crossings;
    private final int[] counts;

    Lines(List<Point> reached) {
      first = within(reached.stream().mapToDouble(Point::y).min().orElse(0));
      end = within(reached.stream().mapToDouble(Point::y).max().orElse(0) + 1 / scale);
      crossings = new double[(end - first) * LINES][4];
      counts = new int[crossings.length];
    }

    private int within(double y) {
      return (int) Math.max(0, Math.min(height, Math.floor(y * scale)));
    }

    void cross(Point a, Point b) {
      double top = Math.min(a.y(), b.y()) * scale * LINES - 0.5 - first * LINES;
      double bottom = Math.max(a.y(), b.y()) * scale * LINES - 0.5 - first * LINES;
      int last = (int) Math.min(crossings.length - 1, Math.ceil(bottom) - 1);
      for (int line = (int) Math.max(0, Math.ceil(top)); line <= last; line++) {
        double y = (first * LINES + line + 0.5) / LINES / scale;
        double x = a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y());
        if (counts[line] == crossings[line].length) {
          crossings[line] = Arrays.copyOf(crossings[line], 2 * counts[line]);
        }
        crossings[line][counts[line]++] = x * scale;
      }
    }

    /** Which part of each point of a row is covered, 0 to 1. */
    double[] covered(int row) {
      double[] covered = new double[width];
      for (int line = (row - first) * LINES; line < (row - first + 1) * LINES; line++) {
        Arrays.sort(crossings[line], 0, counts[line]);
        for (int i = 0; i + 1 < counts[line]; i += 2) {
          cover(crossings[line][i], crossings[line][i + 1], covered);
        }
      }
      return covered;
    }

    private void cover(double from, double to, double[] covered) {
      int last = (int) Math.min(width - 1, Math.ceil(to) - 1);
      for (int x = (int) Math.max(0, Math.floor(from)); x <= last; x++) {
        covered[x] += (Math.min(to, x + 1) - Math.max(from, x)) / LINES;
      }
    }
  }
}
