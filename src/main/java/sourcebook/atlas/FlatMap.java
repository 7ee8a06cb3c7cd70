package sourcebook.atlas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A part of the world laid flat, its sides cut off. Lengths are in user units of a picture, counted
 * to the right and down from the upper left corner.
 */
public final class FlatMap {

  /** How far beyond the picture's sides outlines are drawn, so that no cut is seen. */
  private static final double BEYOND = 3;

  /** The smallest piece of land that is drawn, in square units, at a detail of one unit. */
  private static final double SMALLEST = 3;

  /** The longest straight line in degrees that is drawn straight however the map is bent. */
  private static final double STRAIGHT = 3;

  /** What is near the map's far side is seen once more beyond it, a whole turn away. */
  private static final List<Integer> TURNS = List.of(-360, 0, 360);

  private final Atlas atlas;
  private final Projection projection;
  private final Window reach;
  private final Window frame;
  private final double scale;
  private final double detail;
  private final Map<Integer, List<Point>> thinned = new HashMap<>();

  /**
   * @param frame what is shown of the plane
   * @param width of the picture, in user units
   * @param detail points less than so many units beside a line are left out
   */
  FlatMap(Atlas atlas, Projection projection, Window frame, double width, double detail) {
    this.atlas = atlas;
    this.projection = projection;
    this.frame = frame;
    scale = width / frame.width();
    this.detail = detail;
    reach = projection.reach(frame.widened(BEYOND / scale));
  }

  /** The same map with more or fewer points left out. */
  public FlatMap atDetail(double units) {
    return new FlatMap(atlas, projection, frame, width(), units);
  }

  public double width() {
    return frame.width() * scale;
  }

  public double height() {
    return frame.height() * scale;
  }

  /** Where a place lies, which may be outside the picture. */
  public Point at(Degrees place) {
    return units(projection.flat(place));
  }

  /** The outlines of all land that is seen. */
  public List<List<Point>> land() {
    return outlines(atlas.land());
  }

  /** The outlines of what is seen of a country. */
  public List<List<Point>> outlines(Country country) {
    return outlines(country.rings());
  }

  /** The lines between countries. */
  public List<List<Point>> borders() {
    return atlas.borders().stream()
        .filter(arc -> isNear(atlas.arc(arc).extent()))
        .flatMap(arc -> pieces(thinned(arc)))
        .filter(piece -> length(piece) >= detail)
        .toList();
  }

  private List<List<Point>> outlines(List<Ring> rings) {
    return rings.stream()
        .filter(ring -> isNear(atlas.extent(ring)))
        .flatMap(this::outlines)
        .toList();
  }

  /** Whether something that reaches so far may be seen, wherever degrees east are counted from. */
  private boolean isNear(Window extent) {
    // What runs right around the globe runs around a pole, and may be seen up to there.
    boolean around = extent.width() >= 360;
    double turn = Degrees.turned(extent.middle().x() - projection.meridian());
    Window near = extent.moved(turn - extent.middle().x());
    return around || TURNS.stream().anyMatch(by -> near.moved(by).overlaps(reach));
  }

  private Stream<List<Point>> outlines(Ring ring) {
    List<Point> points = unrolled(points(ring));
    closeAroundPole(points);
    return TURNS.stream()
        .map(turn -> reach.cut(turned(points, turn)))
        .filter(piece -> !piece.isEmpty())
        .map(piece -> picture().cut(flat(bent(closed(piece)))))
        .filter(piece -> area(piece) >= detail * SMALLEST);
  }

  private Stream<List<Point>> pieces(List<Point> arc) {
    List<Point> points = unrolled(arc);
    return TURNS.stream()
        .flatMap(turn -> reach.pieces(turned(points, turn)).stream())
        .flatMap(piece -> picture().pieces(flat(bent(piece))).stream());
  }

  private Window picture() {
    return new Window(0, 0, width(), height()).widened(BEYOND);
  }

  private List<Point> points(Ring ring) {
    List<Point> points = new ArrayList<>();
    for (int arc : ring.arcs()) {
      List<Point> line = new ArrayList<>(thinned(Math.abs(arc)));
      if (arc < 0) {
        Collections.reverse(line);
      }
      points.addAll(line.subList(0, line.size() - 1));
    }
    return points;
  }

  /** An arc at this map's detail, the same for both countries that share it. */
  private List<Point> thinned(int arc) {
    double degrees = StrictMath.toDegrees(detail / scale);
    return thinned.computeIfAbsent(
        arc, number -> Thinning.thin(atlas.arc(number).points(), degrees));
  }

  /** The points in degrees east of the middle meridian, each near the one before it. */
  private List<Point> unrolled(List<Point> points) {
    List<Point> unrolled = new ArrayList<>();
    double before = 0;
    for (Point point : points) {
      double east = before + Degrees.turned(point.x() - projection.meridian() - before);
      unrolled.add(new Point(east, point.y()));
      before = east;
    }
    return unrolled;
  }

  /** A ring that ends a whole turn from where it began encloses a pole. */
  private static void closeAroundPole(List<Point> ring) {
    Point first = ring.get(0);
    Point last = ring.get(ring.size() - 1);
    double turns = Math.rint((last.x() - first.x()) / 360);
    if (turns != 0) {
      double pole = last.y() < 0 ? -90 : 90;
      double end = first.x() + 360 * turns;
      ring.add(new Point(end, first.y()));
      ring.add(new Point(end, pole));
      ring.add(new Point(first.x(), pole));
    }
  }

  private static List<Point> turned(List<Point> points, int degrees) {
    return degrees == 0 ? points : points.stream().map(p -> p.plus(degrees, 0)).toList();
  }

  private static List<Point> closed(List<Point> ring) {
    List<Point> closed = new ArrayList<>(ring);
    closed.add(ring.get(0));
    return closed;
  }

  /** The line with points between, so that what is straight in degrees may be bent. */
  private static List<Point> bent(List<Point> line) {
    List<Point> bent = new ArrayList<>(line.subList(0, 1));
    for (int i = 1; i < line.size(); i++) {
      Point a = line.get(i - 1);
      Point b = line.get(i);
      int steps = (int) Math.ceil(a.distance(b) / STRAIGHT);
      for (int step = 1; step < steps; step++) {
        bent.add(a.plus((b.x() - a.x()) * step / steps, (b.y() - a.y()) * step / steps));
      }
      bent.add(b);
    }
    return bent;
  }

  private List<Point> flat(List<Point> degrees) {
    return degrees.stream().map(point -> units(projection.flat(point))).toList();
  }

  private Point units(Point flat) {
    return new Point((flat.x() - frame.left()) * scale, (frame.high() - flat.y()) * scale);
  }

  private static double length(List<Point> line) {
    double length = 0;
    for (int i = 1; i < line.size(); i++) {
      length += line.get(i - 1).distance(line.get(i));
    }
    return length;
  }

  private static double area(List<Point> ring) {
    double twice = 0;
    for (int i = 0; i < ring.size(); i++) {
      Point a = ring.get(i);
      Point b = ring.get((i + 1) % ring.size());
      twice += a.x() * b.y() - b.x() * a.y();
    }
    return Math.abs(twice) / 2;
  }
}
