package sourcebook.atlas;

/** A place on the globe, in degrees east of Greenwich and north of the equator. */
public record Degrees(double east, double north) {

  /** The angle between this place and another as seen from the globe's middle, in degrees. */
  double to(Degrees other) {
    return StrictMath.toDegrees(StrictMath.acos(Math.max(-1, Math.min(1, cosineTo(other)))));
  }

  private double cosineTo(Degrees other) {
    double phi = StrictMath.toRadians(north);
    double otherPhi = StrictMath.toRadians(other.north);
    double lambda = StrictMath.toRadians(other.east - east);
    return StrictMath.sin(phi) * StrictMath.sin(otherPhi)
        + StrictMath.cos(phi) * StrictMath.cos(otherPhi) * StrictMath.cos(lambda);
  }

  /** An angle as it is counted from -180 to 180 degrees. */
  static double turned(double degrees) {
    return degrees - 360 * Math.rint(degrees / 360);
  }
}
