package sourcebook.atlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the resource that {@link Atlas} reads from {@code countries-50m.json} of the npm package
 * {@code world-atlas} 2.0.2, which is Natural Earth 4.1 at 1:50 million as TopoJSON.
 *
 * <p>To make it anew: {@code npm pack world-atlas@2.0.2}, unpack, and {@code mvn test
 * -Dtest=AtlasMakerTest -Dworld-atlas=package/countries-50m.json -Dsnapshots=overwrite}. Without
 * the last property the same test proves that the resource is what this makes.
 *
 * <p>Points are rounded to hundredths of a degree, and of each arc of the topology those are left
 * out that stand less than {@link #TOLERANCE} beside the line. Since arcs are thinned and not
 * outlines, what two countries share they still share. Islands of less than {@link #SMALLEST}
 * square degrees are left out where their country has a larger part, unless its seat is there.
 */
final class AtlasMaker {

  /** How far a point may be from the line that stands for it, in degrees of latitude. */
  private static final double TOLERANCE = 0.012;

  /** The smallest island kept, in square degrees at the equator. */
  private static final double SMALLEST = 0.004;

  /** How far an island that a seat is on may seem to be from it, in degrees. */
  private static final double SEAT_NEAR = 0.15;

  private static final String HEAD =
      """
      # The countries of the world: Natural Earth 4.1, 1:50m, which is in the public domain, by way of the npm
      # package world-atlas 2.0.2; thinned and rounded by AtlasMaker (see there) to hundredths of a degree.
      # Boundaries are the lines of control as Natural Earth draws them.
      #
      # c CODE EAST NORTH NAME  a country: ISO 3166-1 alpha-2 (- where there is none); where arrows end, in hundredths
      # r ARC ARC ...           a ring of the country above: numbers of arcs, from 1; negative where run backwards
      # l ARC ARC ...           a ring of land, whoever's it is
      # a EAST NORTH STEPS      an arc: its first point in hundredths, then the steps to the next ones, east and north
      #                         in turn: zigzag numbers, five bits a letter from ? on, the lowest first, 32 for more
      """;

  private record Code(String alpha2, String seat) {}

  private record Draft(String code, String name, List<int[]> rings) {}

  private final List<List<Point>> arcs = new ArrayList<>();
  private final Map<Integer, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Code> codes = new HashMap<>();

  /**
   * @param topology TopoJSON with the objects {@code countries} and {@code land}
   * @param codes lines of alpha-2 and numeric code, and of the seat's degrees north and east
   */
  static String make(String topology, String codes) {
    return new AtlasMaker(codes).make(JsonMapper.shared().readTree(topology));
  }

  static String make(Path topology) throws IOException {
    return make(
        Files.readString(topology),
        Files.readString(Path.of("src/test/resources/atlas/countries.tsv")));
  }

  private AtlasMaker(String table) {
    table
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .forEach(
            row ->
                codes.put(
                    row[1].equals("-") ? "Kosovo" : row[1],
                    new Code(
                        row[0],
                        row.length < 4
                            ? ""
                            : hundredths(Double.parseDouble(row[3]))
                                + " "
                                + hundredths(Double.parseDouble(row[2])))));
  }

  private String make(JsonNode topology) {
    readArcs(topology);
    StringBuilder text = new StringBuilder(HEAD);
    for (Draft country : countries(topology.get("objects").get("countries").get("geometries"))) {
      text.append("c ").append(country.code().isEmpty() ? "-" : country.code());
      text.append(' ').append(seat(country)).append(' ').append(country.name()).append('\n');
      country.rings().forEach(ring -> text.append("r ").append(numbered(ring)).append('\n'));
    }
    for (int[] ring : rings(topology.get("objects").get("land"))) {
      // Land is only shown where a country is that was kept.
      if (Arrays.stream(ring).allMatch(arc -> numbers.containsKey(plain(arc)))) {
        text.append("l ").append(numbered(ring)).append('\n');
      }
    }
    for (int arc : numbers.keySet()) {
      text.append("a ").append(steps(arcs.get(arc))).append('\n');
    }
    return text.toString();
  }

  private void readArcs(JsonNode topology) {
    JsonNode scale = topology.get("transform").get("scale");
    JsonNode origin = topology.get("transform").get("translate");
    for (JsonNode arc : topology.get("arcs")) {
      long x = 0;
      long y = 0;
      List<Point> line = new ArrayList<>();
      for (JsonNode step : arc) {
        x += step.get(0).asLong();
        y += step.get(1).asLong();
        double east = x * scale.get(0).asDouble() + origin.get(0).asDouble();
        double north = y * scale.get(1).asDouble() + origin.get(1).asDouble();
        Point rounded = new Point(Math.round(east * 100) / 100.0, Math.round(north * 100) / 100.0);
        if (line.isEmpty() || !line.get(line.size() - 1).equals(rounded)) {
          line.add(rounded);
        }
      }
      arcs.add(Thinning.thin(line, TOLERANCE));
    }
  }

  private List<Draft> countries(JsonNode geometries) {
    Map<String, Draft> drafts = new TreeMap<>();
    for (JsonNode geometry : geometries) {
      String name = geometry.get("properties").get("name").asString();
      String key = geometry.hasNonNull("id") ? geometry.get("id").asString() : name;
      Code code = codes.getOrDefault(key, new Code("", ""));
      List<int[]> kept = kept(rings(geometry), code);
      Draft draft = new Draft(code.alpha2(), name, kept);
      drafts.merge(code.alpha2().isEmpty() ? "~" + name : code.alpha2(), draft, this::together);
    }
    List<Draft> all = new ArrayList<>(drafts.values());
    all.forEach(draft -> draft.rings().forEach(this::number));
    return all;
  }

  /** Two geometries of one code: the larger one's name. */
  private Draft together(Draft one, Draft other) {
    boolean first = largest(one) >= largest(other);
    List<int[]> rings = new ArrayList<>(one.rings());
    rings.addAll(other.rings());
    return new Draft(one.code(), first ? one.name() : other.name(), rings);
  }

  private double largest(Draft draft) {
    return draft.rings().stream().mapToDouble(this::area).max().orElse(0);
  }

  private List<int[]> kept(List<int[]> rings, Code code) {
    List<int[]> large =
        rings.stream()
            .filter(ring -> ring.length > 1 || area(ring) >= SMALLEST || holdsSeat(ring, code))
            .sorted(Comparator.comparingDouble(this::area).reversed())
            .toList();
    return large.isEmpty()
        ? List.of(rings.stream().max(Comparator.comparingDouble(this::area)).orElseThrow())
        : large;
  }

  /** Whether the seat is on this island or right beside it. */
  private boolean holdsSeat(int[] ring, Code code) {
    if (code.seat().isEmpty()) {
      return false;
    }
    String[] seat = code.seat().split(" ");
    Degrees place =
        new Degrees(Integer.parseInt(seat[0]) / 100.0, Integer.parseInt(seat[1]) / 100.0);
    return points(ring).stream().anyMatch(p -> new Degrees(p.x(), p.y()).to(place) < SEAT_NEAR);
  }

  private void number(int[] ring) {
    for (int arc : ring) {
      numbers.computeIfAbsent(plain(arc), unused -> numbers.size() + 1);
    }
  }

  private String numbered(int[] ring) {
    return Arrays.stream(ring)
        .mapToObj(
            arc -> {
              int number = numbers.getOrDefault(plain(arc), 0);
              return String.valueOf(arc < 0 ? -number : number);
            })
        .collect(Collectors.joining(" "));
  }

  private static int plain(int arc) {
    return arc < 0 ? ~arc : arc;
  }

  private String seat(Draft country) {
    return codes.values().stream()
        .filter(code -> code.alpha2().equals(country.code()) && !code.seat().isEmpty())
        .map(Code::seat)
        .findFirst()
        .orElseGet(() -> middle(country));
  }

  /** The middle of the largest ring's points' extent. */
  private String middle(Draft country) {
    int[] largest =
        country.rings().stream().max(Comparator.comparingDouble(this::area)).orElseThrow();
    List<Point> points = points(largest);
    double east = extent(points.stream().map(Point::x).toList());
    double north = extent(points.stream().map(Point::y).toList());
    return hundredths(east) + " " + hundredths(north);
  }

  private static double extent(List<Double> values) {
    return (values.stream().mapToDouble(v -> v).min().orElseThrow()
            + values.stream().mapToDouble(v -> v).max().orElseThrow())
        / 2;
  }

  /** The area of a ring, in square degrees at the equator; of one that runs around a pole, any. */
  private double area(int[] ring) {
    List<Point> points = points(ring);
    double twice = 0;
    for (int i = 0; i < points.size(); i++) {
      Point a = points.get(i);
      Point b = points.get((i + 1) % points.size());
      double wide = Math.cos(Math.toRadians((a.y() + b.y()) / 2));
      double east = b.x() - a.x();
      east -= 360 * Math.rint(east / 360);
      twice += east * wide * (a.y() + b.y());
    }
    return Math.abs(twice) / 2;
  }

  private List<Point> points(int[] ring) {
    List<Point> points = new ArrayList<>();
    for (int arc : ring) {
      List<Point> line = new ArrayList<>(arcs.get(plain(arc)));
      if (arc < 0) {
        Collections.reverse(line);
      }
      points.addAll(line.subList(0, line.size() - 1));
    }
    return points;
  }

  private static List<int[]> rings(JsonNode geometry) {
    return switch (geometry.get("type").asString()) {
      case "Polygon" ->
          StreamSupport.stream(geometry.get("arcs").spliterator(), false)
              .map(AtlasMaker::ring)
              .toList();
      case "MultiPolygon" ->
          StreamSupport.stream(geometry.get("arcs").spliterator(), false)
              .flatMap(polygon -> StreamSupport.stream(polygon.spliterator(), false))
              .map(AtlasMaker::ring)
              .toList();
      default ->
          StreamSupport.stream(geometry.get("geometries").spliterator(), false)
              .flatMap(part -> rings(part).stream())
              .toList();
    };
  }

  private static int[] ring(JsonNode arcs) {
    return StreamSupport.stream(arcs.spliterator(), false).mapToInt(JsonNode::asInt).toArray();
  }

  private static long hundredths(double degrees) {
    return Math.round(degrees * 100);
  }

  private static String steps(List<Point> arc) {
    StringBuilder text = new StringBuilder();
    Point at = arc.get(0);
    text.append(hundredths(at.x())).append(' ').append(hundredths(at.y())).append(' ');
    for (Point next : arc.subList(1, arc.size())) {
      letters(hundredths(next.x() - at.x()), text);
      letters(hundredths(next.y() - at.y()), text);
      at = next;
    }
    return text.toString();
  }

  private static void letters(long number, StringBuilder text) {
    long rest = number << 1 ^ number >> 63;
    while (rest >= 32) {
      text.append((char) ('?' + (rest & 31 | 32)));
      rest >>= 5;
    }
    text.append((char) ('?' + rest));
  }
}
