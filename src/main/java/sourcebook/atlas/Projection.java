package sourcebook.atlas;

/** A way to lay the globe flat around a meridian, in parts of the globe's radius. */
interface Projection {

  /** The meridian in the middle, in degrees east. */
  double meridian();

  /**
   * Where a point comes to lie, to the right of and above the middle.
   *
   * @param degrees degrees east of the middle meridian, -180 to 180, and north
   */
  Point flat(Point degrees);

  /** The degrees east of the middle meridian and north within which all lies that a frame shows. */
  Window reach(Window frame);

  /** Where a place comes to lie. */
  default Point flat(Degrees place) {
    return flat(new Point(Degrees.turned(place.east() - meridian()), place.north()));
  }
}
