package sourcebook.atlas;

/**
 * The Equal Earth projection of Šavrič, Patterson and Jenny (2018): areas are true, and the whole
 * globe is one piece. For maps of more than a hemisphere.
 */
record EqualEarth(double meridian) implements Projection {

  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;

  @Override
  public Point flat(Point degrees) {
    double theta = StrictMath.asin(M * StrictMath.sin(StrictMath.toRadians(degrees.y())));
    double square = theta * theta;
    double six = square * square * square;
    double right =
        StrictMath.toRadians(degrees.x())
            * StrictMath.cos(theta)
            / (M * (A1 + 3 * A2 * square + six * (7 * A3 + 9 * A4 * square)));
    return new Point(right, theta * (A1 + A2 * square + six * (A3 + A4 * square)));
  }

  @Override
  public Window reach(Window frame) {
    return new Window(-180, -90, 180, 90);
  }
}
