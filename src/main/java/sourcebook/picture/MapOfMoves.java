package sourcebook.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import sourcebook.atlas.Atlas;
import sourcebook.atlas.Country;
import sourcebook.atlas.FlatMap;
import sourcebook.atlas.MapFit;
import sourcebook.atlas.Point;

/**
 * Moves between countries, drawn as numbered arrows on a map of where they are.
 *
 * <p>Every move has one arrow and one number. Neither numbers nor names stand on one another as
 * long as there is room for all.
 */
public final class MapOfMoves {

  private static final MapFit FIT = new MapFit(840, 60, 0.52, 0.74);

  private static final MapFit SMALL_FIT = new MapFit(480, 44, 0.5, 0.7);

  /** The finest detail worth drawing, in user units. */
  private static final double FINEST = 0.6;

  /** How long the text of all outlines may be, in characters; the small map's is shorter. */
  private static final int LONGEST = 31_000;

  private static final int SMALL_LONGEST = 9_000;

  /** Seats that would be drawn nearer than this are moved apart, in user units. */
  private static final double SEATS_APART = 56;

  private static final double DISC = 10;
  private static final double LETTERS = 13;
  private static final double LINE_HEIGHT = 16;

  /** In how many parts across the picture may begin on narrow screens, and what stays before it. */
  private static final int PARTS = 8;

  private static final double BEFORE = 12;

  /** Where on its line a number may stand, the best first. */
  private static final double[] ALONG = {
    .5, .46, .54, .42, .58, .38, .62, .34, .66, .3, .7, .26, .74, .22, .78
  };

  private record Label(String words, String style, Point middle) {}

  private record Numbered(MapMove move, Point onLine, Point disc) {}

  private final Atlas atlas;
  private final List<MapMove> moves;
  private final Map<String, MapPlace> places = new TreeMap<>();
  private final Set<String> takingPart = new TreeSet<>();

  /**
   * @param places countries to be shown as known; the first of each code counts
   * @param moves at least one; each between two countries that the atlas has
   */
  public MapOfMoves(Atlas atlas, List<MapPlace> places, List<MapMove> moves) {
    this.atlas = atlas;
    this.moves = List.copyOf(moves);
    places.forEach(place -> this.places.putIfAbsent(place.iso(), place));
    moves.forEach(move -> takingPart.addAll(List.of(move.from(), move.to())));
  }

  /**
   * The map with its numbers and names; countries and numbers are links.
   *
   * @param name what it is called for those who do not see it
   */
  public String svg(String name) {
    return new Drawing(moves, FIT, FINEST, LONGEST, SEATS_APART).full(name);
  }

  /**
   * A small map without links, numbers and most names, to stand in a link to the full one; where it
   * would be long for all that, without borders. All moves from one country to another are one
   * arrow.
   *
   * @param name what it is called for those who do not see it
   */
  public String locator(String name) {
    Map<String, MapMove> ways = new LinkedHashMap<>();
    for (MapMove m : moves) {
      ways.putIfAbsent(m.from() + m.to(), new MapMove(m.number(), m.from(), m.to(), "any", "", ""));
    }
    return new Drawing(
            List.copyOf(ways.values()), SMALL_FIT, 2 * FINEST, SMALL_LONGEST, SEATS_APART / 2)
        .small(name);
  }

  /** One drawing of the map. */
  private final class Drawing {

    private final Ground ground;
    private final Box picture;
    private final Arrows arrows;
    private final Crowd crowd;
    private final Svg svg = new Svg();

    Drawing(List<MapMove> moves, MapFit fit, double finest, int longest, double apart) {
      List<Country> shown =
          takingPart.stream().flatMap(code -> atlas.country(code).stream()).toList();
      Set<String> toned = new TreeSet<>(places.keySet());
      toned.addAll(takingPart);
      GroundMap below =
          GroundMap.of(new GroundMap.Order(atlas, fit, takingPart, toned, finest, longest));
      FlatMap map = below.map();
      ground = below.ground();
      picture = new Box(0, 0, map.width(), map.height());
      Map<String, Point> seats = new TreeMap<>();
      shown.forEach(country -> seats.put(country.code(), map.at(country.seat())));
      arrows =
          new Arrows(moves, Seats.apart(seats, apart, picture.inset(apart / 2)), picture.inset(6));
      crowd = new Crowd(picture);
      arrows.all().forEach(arrow -> crowd.put(arrow.line()));
      arrows.hubs().forEach(hub -> crowd.put(hub.middle(), hub.radius() - Crowd.APART));
    }

    String full(String name) {
      List<Label> labels = new ArrayList<>();
      takingPart.forEach(code -> labels.add(ofOneTakingPart(code)));
      List<Numbered> numbers = arrows.all().stream().map(this::numbered).toList();
      int empty = emptyParts(labels, numbers);
      places.keySet().stream()
          .filter(code -> !takingPart.contains(code))
          .forEach(code -> known(code).ifPresent(labels::add));
      atlas
          .countries()
          .filter(country -> !takingPart.contains(country.code()))
          .filter(country -> !places.containsKey(country.code()))
          .forEach(country -> neighbour(country).ifPresent(labels::add));
      begin("map", name, "group");
      svg.with("data-from", empty == 0 ? "" : String.valueOf(empty)).newline();
      ground(true, true);
      arrows.all().forEach(this::draw);
      seats();
      svg.open("g").with("aria-hidden", "true");
      labels.forEach(this::draw);
      svg.close().newline();
      numbers.forEach(this::draw);
      return svg.close().toString();
    }

    String small(String name) {
      List<Label> labels = takingPart.stream().map(this::ofOneTakingPart).toList();
      begin("map small", name, "img");
      svg.newline();
      ground(false, ground.length() <= SMALL_LONGEST);
      arrows.all().forEach(this::draw);
      seats();
      labels.forEach(this::draw);
      return svg.close().toString();
    }

    private void begin(String style, String name, String role) {
      svg.open("svg").with("class", style).with("role", role).with("aria-label", name);
      svg.with("viewBox", "0 0 " + Svg.units(picture.right()) + " " + Svg.units(picture.bottom()));
    }

    /** How many parts at the left have nothing of the moves, and can be cut off. */
    private int emptyParts(List<Label> names, List<Numbered> numbers) {
      double left =
          Stream.of(
                  names.stream().map(name -> box(name.middle(), name.words()).left()),
                  numbers.stream().map(number -> number.disc().x() - DISC),
                  arrows.all().stream().flatMap(a -> a.line().points()).map(Point::x))
              .flatMap(all -> all)
              .reduce(picture.right(), Math::min);
      return (int) Math.max(0, (left - BEFORE) * PARTS / picture.right());
    }

    private void ground(boolean links, boolean borders) {
      svg.open("rect").with("class", "sea");
      svg.with("width", picture.right()).with("height", picture.bottom()).close().newline();
      path("land", ground.land());
      ground.toned().forEach((code, outline) -> country(code, outline, links));
      if (borders) {
        path("borders", ground.borders());
      }
    }

    private void country(String code, String around, boolean links) {
      String style = takingPart.contains(code) ? "taking-part" : "known";
      MapPlace place = places.get(code);
      if (place == null || !links) {
        path(style, around);
        return;
      }
      svg.open("a").with("href", place.href()).with("aria-label", place.name());
      svg.open("path").with("class", style).with("d", around).close().close().newline();
    }

    private void path(String style, String d) {
      svg.open("path").with("class", style).with("d", d).close().newline();
    }

    private void draw(Arrows.Arrow arrow) {
      String line = arrow.line().path();
      svg.open("g").with("class", "move " + arrow.move().kind());
      svg.open("path").with("class", "casing").with("d", line).close();
      svg.open("path").with("class", "line").with("d", line).close();
      svg.open("path").with("class", "head").with("d", head(arrow)).close();
      svg.close().newline();
    }

    private static String head(Arrows.Arrow arrow) {
      Point tip = arrow.tip();
      Point end = arrow.line().end();
      double length = tip.distance(end);
      double x = (tip.x() - end.x()) / length;
      double y = (tip.y() - end.y()) / length;
      Point base = new Point(tip.x() - x * Arrows.HEAD, tip.y() - y * Arrows.HEAD);
      double half = Arrows.HEAD / 2;
      return Outline.around(
          List.of(
              List.of(
                  tip,
                  new Point(base.x() - y * half, base.y() + x * half),
                  new Point(base.x() + y * half, base.y() - x * half))));
    }

    private void seats() {
      for (Hub hub : arrows.hubs()) {
        svg.open("circle").with("class", "seat").with("r", 3);
        svg.with("cx", hub.middle().x()).with("cy", hub.middle().y()).close();
      }
      svg.newline();
    }

    private void draw(Label label) {
      svg.open("text").with("class", label.style());
      svg.with("x", label.middle().x()).with("y", label.middle().y() + LETTERS * 0.35);
      svg.words(label.words()).close().newline();
    }

    private void draw(Numbered number) {
      if (!number.onLine().equals(number.disc())) {
        path("leader", Outline.along(List.of(List.of(number.onLine(), number.disc()))));
      }
      MapMove move = number.move();
      svg.open("a").with("class", "number " + move.kind()).with("href", move.href());
      svg.with("aria-label", move.number() + ": " + move.name());
      svg.open("circle").with("cx", number.disc().x()).with("cy", number.disc().y());
      svg.with("r", DISC).close();
      svg.open("text").with("x", number.disc().x());
      svg.with("y", number.disc().y() + LETTERS * 0.35);
      svg.words(String.valueOf(move.number())).close().close().newline();
    }

    /** The name of a country of which a move tells: it is always there. */
    private Label ofOneTakingPart(String code) {
      String words = name(code);
      Hub hub = arrows.hub(code);
      Area area = ground.area(code);
      Optional<Point> middle = area.middle(picture);
      double width = width(words);
      List<Point> candidates = new ArrayList<>();
      middle.ifPresent(candidates::add);
      for (double away = hub.radius() + 12; away < hub.radius() + 80; away += 14) {
        double right = away + width / 2;
        candidates.addAll(
            List.of(
                moved(hub, 0, away),
                moved(hub, 0, -away),
                moved(hub, right, 0),
                moved(hub, -right, 0),
                moved(hub, right * 0.8, away),
                moved(hub, -right * 0.8, away),
                moved(hub, right * 0.8, -away),
                moved(hub, -right * 0.8, -away)));
      }
      Point best = null;
      double least = Double.POSITIVE_INFINITY;
      for (int i = 0; i < candidates.size(); i++) {
        Point at = candidates.get(i);
        Box box = box(at, words);
        boolean home = area.contains(at);
        double far = at.distance(hub.middle()) / 12;
        double cost = crowd.lines(box) * 8 + far + i * 0.1 + (home ? 0 : 8);
        if (cost < least && crowd.hasRoom(box)) {
          least = cost;
          best = at;
        }
      }
      Point at = best;
      if (at == null) {
        at =
            crowd
                .around(hub.middle(), 20, 10, p -> crowd.hasRoom(box(p, words)))
                .orElse(hub.middle());
      }
      crowd.put(box(at, words));
      return new Label(words, "name", at);
    }

    private static Point moved(Hub hub, double right, double down) {
      return new Point(hub.middle().x() + right, hub.middle().y() + down);
    }

    /** The name of a country that the dossier has a page about, where there is room. */
    private Optional<Label> known(String code) {
      return free(code, name(code), "known-name", false);
    }

    /** The name of another country, where there is room for it inside. */
    private Optional<Label> neighbour(Country country) {
      return country.code().isEmpty()
          ? Optional.empty()
          : free(country.code(), country.name(), "neighbour", true);
    }

    private Optional<Label> free(String code, String words, String style, boolean inside) {
      Area area = ground.area(code);
      if (area.isEmpty() || (inside && area.bounds(picture).width() < width(words))) {
        return Optional.empty();
      }
      double half = width(words) / 2;
      Optional<Point> at =
          area.middle(picture).stream()
              .flatMap(
                  p ->
                      DoubleStream.of(0, -10, 10, -20, 20, -32, 32, -46, 46, -60, 60)
                          .boxed()
                          .flatMap(
                              y ->
                                  DoubleStream.of(0, -20, 20, -40, 40, -70, 70, -100, 100)
                                      .mapToObj(x -> new Point(p.x() + x, p.y() + y))))
              .filter(p -> area.contains(p))
              .filter(
                  p ->
                      !inside
                          || (area.contains(new Point(p.x() - half, p.y()))
                              && area.contains(new Point(p.x() + half, p.y()))))
              .filter(p -> crowd.hasRoom(box(p, words)) && crowd.lines(box(p, words)) == 0)
              .findFirst();
      at.ifPresent(p -> crowd.put(box(p, words)));
      return at.map(p -> new Label(words, style, p));
    }

    private Numbered numbered(Arrows.Arrow arrow) {
      Curve line = arrow.line();
      List<Point> free =
          DoubleStream.of(ALONG).mapToObj(line::at).filter(p -> crowd.hasRoom(p, DISC)).toList();
      Point onLine = line.at(.5);
      Point at =
          free.stream()
              .filter(p -> crowd.isOffLines(p, DISC, line))
              .findFirst()
              .or(() -> free.stream().findFirst())
              .or(() -> crowd.around(onLine, 12, 6, p -> crowd.hasRoom(p, DISC)))
              .orElse(onLine);
      crowd.put(at, DISC);
      return new Numbered(arrow.move(), free.contains(at) ? at : onLine, at);
    }

    private String name(String code) {
      MapPlace place = places.get(code);
      return place != null ? place.label() : atlas.country(code).map(Country::name).orElse(code);
    }

    private double width(String words) {
      return Lettering.width(words, LETTERS);
    }

    private Box box(Point middle, String words) {
      return Box.around(middle, width(words), LINE_HEIGHT);
    }
  }
}
