package sourcebook.atlas;

/**
 * Lambert's azimuthal equal-area projection: areas are true, and shapes near the middle. For maps
 * of up to a hemisphere, anywhere on the globe.
 *
 * @param middle where the plane touches the globe
 */
record EqualAreaDisc(Degrees middle) implements Projection {

  @Override
  public double meridian() {
    return middle.east();
  }

  @Override
  public Point flat(Point degrees) {
    double lambda = StrictMath.toRadians(degrees.x());
    double phi = StrictMath.toRadians(degrees.y());
    double phi0 = StrictMath.toRadians(middle.north());
    double cosine =
        StrictMath.sin(phi0) * StrictMath.sin(phi)
            + StrictMath.cos(phi0) * StrictMath.cos(phi) * StrictMath.cos(lambda);
    // The point opposite the middle is a whole circle; any point of it will do.
    double k = Math.sqrt(2 / Math.max(1 + cosine, 1e-12));
    return new Point(
        k * StrictMath.cos(phi) * StrictMath.sin(lambda),
        k
            * (StrictMath.cos(phi0) * StrictMath.sin(phi)
                - StrictMath.sin(phi0) * StrictMath.cos(phi) * StrictMath.cos(lambda)));
  }

  /** What lies at a point of the plane, at most 2 from its middle. */
  Degrees globe(Point flat) {
    double rho = flat.distance(new Point(0, 0));
    if (rho == 0) {
      return middle;
    }
    double c = 2 * StrictMath.asin(Math.min(1, rho / 2));
    double phi0 = StrictMath.toRadians(middle.north());
    double north =
        StrictMath.asin(
            StrictMath.cos(c) * StrictMath.sin(phi0)
                + flat.y() * StrictMath.sin(c) * StrictMath.cos(phi0) / rho);
    double east =
        StrictMath.atan2(
            flat.x() * StrictMath.sin(c),
            rho * StrictMath.cos(phi0) * StrictMath.cos(c)
                - flat.y() * StrictMath.sin(phi0) * StrictMath.sin(c));
    return new Degrees(
        Degrees.turned(middle.east() + StrictMath.toDegrees(east)), StrictMath.toDegrees(north));
  }

  @Override
  public Window reach(Window frame) {
    double rho = Math.min(2, frame.farthest());
    double c = StrictMath.toDegrees(2 * StrictMath.asin(rho / 2)) + 1;
    double south = middle.north() - c;
    double north = middle.north() + c;
    if (south <= -90 || north >= 90) {
      return new Window(-180, Math.max(-90, south), 180, Math.min(90, north));
    }
    double wide =
        StrictMath.toDegrees(
            StrictMath.asin(
                StrictMath.sin(StrictMath.toRadians(c))
                    / StrictMath.cos(StrictMath.toRadians(middle.north()))));
    return new Window(-wide, south, wide, north);
  }
}
