package sourcebook.atlas;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Chooses how a map of some countries is laid flat and where it ends.
 *
 * @param width of the picture, in user units
 * @param margin how far from the sides every seat stays, in user units
 * @param lowest the least height for that width, as a part of it; what is shown grows to it
 * @param highest the greatest height, likewise
 */
public record MapFit(double width, double margin, double lowest, double highest) {

  /** At first, points less than so many units beside a line are left out. */
  private static final double FINE = 0.5;

  /** The narrowest stretch of the globe that fills a map, in its radii: eight degrees. */
  private static final double NARROWEST = 0.14;

  /** Beyond this far from its middle, in the globe's radii, a disc is too much bent. */
  private static final double WIDEST_DISC = 1.55;

  /** Around each seat its country is shown this far, in degrees ... */
  private static final double AROUND = 4;

  /** ... and farther by this part of the way to the farthest seat. */
  private static final double AROUND_PART = 0.08;

  /** What is shown around that, as a part of the width. */
  private static final double BESIDE = 0.04;

  /**
   * The map that shows the seats of these countries, and what is near them of the countries.
   *
   * @param countries at least one
   */
  public FlatMap map(Atlas atlas, List<Country> countries) {
    List<Degrees> shown = shown(atlas, countries);
    Degrees middle = middle(countries.stream().map(Country::seat).toList());
    EqualAreaDisc disc = new EqualAreaDisc(middle);
    for (int i = 0; i < 2; i++) {
      disc = new EqualAreaDisc(disc.globe(around(disc, shown).middle()));
    }
    Window frame = frame(disc, shown, countries);
    if (frame.farthest() > WIDEST_DISC) {
      EqualEarth world = new EqualEarth(meridian(countries));
      return new FlatMap(atlas, world, frame(world, shown, countries), width, FINE);
    }
    return new FlatMap(atlas, disc, frame, width, FINE);
  }

  private Window frame(Projection projection, List<Degrees> shown, List<Country> countries) {
    Window tight = around(projection, shown);
    Window all = tight.widened(tight.width() * BESIDE);
    Window seats = around(projection, countries.stream().map(Country::seat).toList());
    // What the margin is worth on the plane depends on how wide a stretch of it is shown.
    double part = margin / width;
    double wide =
        DoubleStream.of(
                NARROWEST,
                all.width(),
                all.height() / highest,
                seats.width() / (1 - 2 * part),
                seats.height() / (highest - 2 * part))
            .reduce(0, Math::max);
    double beside = wide * part;
    double high = Math.max(wide * lowest, Math.max(all.height(), seats.height() + 2 * beside));
    double x = amid(all.middle().x(), seats.left(), seats.right(), wide / 2 - beside);
    double y = amid(all.middle().y(), seats.low(), seats.high(), high / 2 - beside);
    return new Window(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2);
  }

  /** The number nearest to {@code wish} that is at most {@code reach} from both others. */
  private static double amid(double wish, double low, double high, double reach) {
    return Math.max(high - reach, Math.min(low + reach, wish));
  }

  private static List<Degrees> shown(Atlas atlas, List<Country> countries) {
    double farthest =
        countries.stream()
            .flatMap(a -> countries.stream().map(b -> a.seat().to(b.seat())))
            .reduce(0.0, Math::max);
    double around = AROUND + AROUND_PART * farthest;
    return countries.stream()
        .flatMap(
            country ->
                Stream.concat(
                    Stream.of(country.seat()),
                    country.rings().stream()
                        .flatMap(ring -> ring.arcs().stream())
                        .flatMap(arc -> atlas.arc(arc).points().stream())
                        .map(point -> new Degrees(point.x(), point.y()))
                        .filter(place -> place.to(country.seat()) <= around)))
        .toList();
  }

  private static Window around(Projection projection, List<Degrees> places) {
    return places.stream()
        .map(projection::flat)
        .reduce(Window.AROUND_NOTHING, Window::with, Window::with);
  }

  /** The place nearest to all on average, as the crow flies through the globe. */
  private static Degrees middle(List<Degrees> places) {
    double x = 0;
    double y = 0;
    double z = 0;
    for (Degrees place : places) {
      double phi = StrictMath.toRadians(place.north());
      double lambda = StrictMath.toRadians(place.east());
      x += StrictMath.cos(phi) * StrictMath.cos(lambda);
      y += StrictMath.cos(phi) * StrictMath.sin(lambda);
      z += StrictMath.sin(phi);
    }
    return new Degrees(
        StrictMath.toDegrees(StrictMath.atan2(y, x)),
        StrictMath.toDegrees(StrictMath.atan2(z, Math.sqrt(x * x + y * y))));
  }

  /** The meridian amid the widest stretch that has no seat in it, seen from the other side. */
  private static double meridian(List<Country> countries) {
    List<Double> east = countries.stream().map(country -> country.seat().east()).sorted().toList();
    double widest = -1;
    double at = 0;
    for (int i = 0; i < east.size(); i++) {
      boolean last = i == east.size() - 1;
      double next = last ? east.get(0) + 360 : east.get(i + 1);
      if (next - east.get(i) > widest) {
        widest = next - east.get(i);
        at = (east.get(i) + next) / 2;
      }
    }
    return Degrees.turned(at + 180);
  }
}
