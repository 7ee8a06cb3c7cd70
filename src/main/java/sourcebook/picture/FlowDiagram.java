package sourcebook.picture;

import java.util.List;

/**
 * Who has what from whom: on the left those who report, on the right those from whom they have it,
 * and between them bands as wide as what they have from there.
 */
public final class FlowDiagram {

  /**
   * One on either side.
   *
   * @param claims the number that stands beside the name
   * @param href where the name leads
   * @param isNobody whether nobody is named here, which is drawn without colour
   */
  public record End(String name, long claims, String href, boolean isNobody) {}

  /**
   * A band.
   *
   * @param from the place of its left end among those on the left, from 0
   * @param to the place of its right end among those on the right, from 0
   * @param claims how many go along it, at least 1
   * @param href where the band leads
   */
  public record Band(int from, int to, long claims, String href) {}

  private FlowDiagram() {}

  /**
   * Draws a diagram that stands beside a table of the same numbers, which is there for screen
   * readers and the tab key.
   *
   * @param left in any order; ends are sorted so that few bands cross
   * @param bands at most one between any two ends
   */
  public static String besideTable(List<End> left, List<End> right, List<Band> bands) {
    FlowLayout layout = new FlowLayout(left, right, bands);
    Svg svg = new Svg().open("svg").with("class", "flow").with("aria-hidden", "true");
    svg.with("viewBox", "0 0 " + Svg.units(FlowLayout.WIDTH) + " " + Svg.units(layout.height()));
    svg.newline();
    for (FlowLayout.PlacedBand placed : layout.bands()) {
      Band band = placed.band();
      End from = left.get(band.from());
      End to = right.get(band.to());
      svg.open("a").with("href", band.href()).with("tabindex", "-1");
      svg.named("title", from.name() + " ← " + to.name() + ": " + claims(band.claims()));
      svg.open("path").with("class", to.isNobody() ? "band nobody" : "band");
      svg.with("d", outline(placed)).close().close().newline();
    }
    layout.left().forEach(end -> end(svg, end, "from"));
    layout.right().forEach(end -> end(svg, end, "to"));
    return svg.close().toString();
  }

  private static void end(Svg svg, FlowLayout.PlacedEnd placed, String side) {
    End end = placed.end();
    Box bar = placed.bar();
    svg.open("a").with("href", end.href()).with("tabindex", "-1").with("class", side);
    svg.named("title", end.name() + ": " + claims(end.claims()));
    svg.open("rect").with("class", end.isNobody() ? "bar nobody" : "bar");
    svg.with("x", bar.left()).with("y", bar.top());
    svg.with("width", bar.right() - bar.left()).with("height", bar.bottom() - bar.top()).close();
    svg.open("text")
        .with("x", side.equals("from") ? placed.label().left() : placed.label().right());
    svg.with("y", placed.label().bottom() - 4).words(placed.shown() + " ");
    svg.open("tspan").with("class", "number").words(String.valueOf(end.claims()));
    svg.close().close().close().newline();
  }

  /** A band leaves and arrives level. */
  private static String outline(FlowLayout.PlacedBand placed) {
    Box from = placed.from();
    Box to = placed.to();
    double middle = FlowLayout.WIDTH / 2;
    return "M"
        + Svg.units(from.right())
        + " "
        + fine(from.top())
        + curve(middle, from.top(), to.top(), to.left())
        + "V"
        + fine(to.bottom())
        + curve(middle, to.bottom(), from.bottom(), from.right())
        + "z";
  }

  private static String curve(double middle, double from, double to, double end) {
    return "C"
        + Svg.units(middle)
        + " "
        + fine(from)
        + " "
        + Svg.units(middle)
        + " "
        + fine(to)
        + " "
        + Svg.units(end)
        + " "
        + fine(to);
  }

  /** In hundredths, since the thinnest bands are a few tenths wide. */
  private static String fine(double length) {
    long hundredths = Math.round(length * 100);
    String rest = String.valueOf(100 + hundredths % 100).substring(1);
    return hundredths / 100 + (rest.equals("00") ? "" : "." + rest);
  }

  private static String claims(long number) {
    return number == 1 ? "1 claim" : number + " claims";
  }
}
