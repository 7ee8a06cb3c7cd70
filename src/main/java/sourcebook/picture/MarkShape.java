package sourcebook.picture;

import java.time.LocalDate;
import java.util.Locale;
import sourcebook.edtf.Edtf;

/** The shapes of marks on a strip. */
final class MarkShape {

  /** How much of its slot's height a bar takes. */
  private static final double BAR = 0.62;

  private static final double POINT = 6;

  private MarkShape() {}

  static boolean isDot(Box box, StripLayout.Placed placed) {
    Edtf date = placed.mark().date();
    return date.earliest().equals(date.latest()) && box.left() < box.right();
  }

  static double radius(Box box, double slot) {
    return Math.min((box.right() - box.left()) / 2, slot / 2) - 0.2;
  }

  /** The outline of one mark that fills the slot {@code box}. */
  static String path(Box box, StripLayout.Placed placed) {
    double slot = box.bottom() - box.top();
    double y = box.top() + slot / 2;
    if (isDot(box, placed)) {
      double r = radius(box, slot);
      String arc = "a" + Svg.units(r) + " " + Svg.units(r) + " 0 1 0 ";
      String across = Svg.units(2 * r);
      return "M"
          + Svg.units(box.centre() - r)
          + " "
          + Svg.units(y)
          + arc
          + across
          + " 0"
          + arc
          + "-"
          + across
          + " 0z";
    }
    Edtf date = placed.mark().date();
    boolean left = date.earliest().equals(LocalDate.MIN);
    boolean right = date.latest().equals(LocalDate.MAX);
    return bar(box.left() + 0.6, box.right() - 0.6, y, slot * BAR / 2, left, right);
  }

  /** A bar; an end that is open comes to a point. */
  private static String bar(
      double from, double to, double y, double half, boolean openLeft, boolean openRight) {
    String top = Svg.units(y - half);
    String bottom = Svg.units(y + half);
    String begin = openLeft ? Svg.units(from + POINT) : Svg.units(from);
    String end = openRight ? Svg.units(to - POINT) : Svg.units(to);
    String rightPoint = openRight ? "L" + Svg.units(to) + " " + Svg.units(y) : "";
    String leftPoint = openLeft ? "L" + Svg.units(from) + " " + Svg.units(y) : "";
    return "M"
        + begin
        + " "
        + top
        + "H"
        + end
        + rightPoint
        + (openRight ? "L" + end + " " + bottom : "V" + bottom)
        + "H"
        + begin
        + leftPoint
        + "z";
  }

  /** An example of a shape, to explain it by. */
  static String glyph(Precision precision) {
    Svg svg = new Svg().open("svg").with("class", "glyph").with("viewBox", "0 0 22 10");
    svg.with("aria-hidden", "true");
    String kind = "mark " + precision.name().toLowerCase(Locale.ROOT);
    if (precision == Precision.DAY) {
      svg.open("circle").with("class", kind).with("cx", 11).with("cy", 5).with("r", 3.2).close();
    } else {
      String shape = bar(1, 21, 5, 2.4, false, precision == Precision.OPEN);
      svg.open("path").with("class", kind).with("d", shape).close();
    }
    return svg.close().toString();
  }
}
