package sourcebook.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sourcebook.atlas.Point;

/** What stands on a picture already, so that nothing else is put there. */
final class Crowd {

  /** How far things stay apart, in user units. */
  static final double APART = 4;

  private static final int DIRECTIONS = 16;

  private record Disc(Point middle, double radius) {}

  private final Box picture;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Disc> discs = new ArrayList<>();
  private final Map<Curve, List<Point>> lines = new LinkedHashMap<>();

  Crowd(Box picture) {
    this.picture = picture;
  }

  void put(Box box) {
    boxes.add(box);
  }

  void put(Point middle, double radius) {
    discs.add(new Disc(middle, radius));
  }

  void put(Curve line) {
    lines.put(line, line.points().toList());
  }

  /** Whether a box would stand within the picture and on nothing, lines aside. */
  boolean hasRoom(Box box) {
    return box.isWithin(picture.inset(APART))
        && boxes.stream().noneMatch(other -> other.overlaps(box))
        && discs.stream().noneMatch(d -> box.distance(d.middle()) < d.radius() + APART / 2);
  }

  /** Whether a disc would stand within the picture and on nothing, lines aside. */
  boolean hasRoom(Point middle, double radius) {
    return Box.around(middle, 2 * radius, 2 * radius).isWithin(picture.inset(APART))
        && boxes.stream().noneMatch(box -> box.distance(middle) < radius + APART / 2)
        && discs.stream().noneMatch(d -> d.middle().distance(middle) < radius + d.radius() + APART);
  }

  /** How much of lines is under a box. */
  long lines(Box box) {
    return lines.values().stream()
        .flatMap(List::stream)
        .filter(p -> box.distance(p) < APART)
        .count();
  }

  /** Whether no line but this one comes near a disc. */
  boolean isOffLines(Point middle, double radius, Curve own) {
    return lines.entrySet().stream()
        .filter(line -> !line.getKey().equals(own))
        .flatMap(line -> line.getValue().stream())
        .allMatch(p -> p.distance(middle) > radius + APART / 2);
  }

  /** The first place that will do, going round a point farther and farther. */
  Optional<Point> around(Point middle, double first, double step, Predicate<Point> willDo) {
    double farthest = picture.right() + picture.bottom();
    return Stream.iterate(first, r -> r < farthest, r -> r + step)
        .flatMap(r -> IntStream.range(0, DIRECTIONS).mapToObj(i -> beside(middle, r, i)))
        .filter(willDo)
        .findFirst();
  }

  private static Point beside(Point middle, double r, int direction) {
    double angle = 2 * Math.PI * direction / DIRECTIONS;
    return new Point(
        middle.x() + r * StrictMath.cos(angle), middle.y() + r * StrictMath.sin(angle));
  }
}
