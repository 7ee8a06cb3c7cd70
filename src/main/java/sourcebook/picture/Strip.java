package sourcebook.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A time line drawn as a strip, one mark for each thing with a date: a dot for an exact day, a bar
 * as long as the month, the year or the span within which it fell, a point where no end is known,
 * and a hollow shape where the date is doubtful.
 *
 * @param svg the picture
 * @param key what each shape says that is in it
 * @param note what is to be known about its scale; may be empty
 */
public record Strip(String svg, List<Key> key, String note) {

  /** A shape, as SVG, and what it says. */
  public record Key(String shape, String words) {}

  public Strip {
    key = List.copyOf(key);
  }

  /**
   * Draws a strip whose every mark leads to an entry of a list that stands on the same page. Since
   * the list says the same in words, the strip is passed over by screen readers and the tab key.
   *
   * @param marks at least one
   */
  public static Strip besideList(List<DatedMark> marks) {
    return draw(marks, "");
  }

  /**
   * Draws a strip that stands for itself.
   *
   * @param marks at least one
   * @param name what a screen reader calls it
   */
  public static Strip named(List<DatedMark> marks, String name) {
    return draw(marks, name);
  }

  private static Strip draw(List<DatedMark> marks, String name) {
    StripLayout layout = new StripLayout(marks);
    Svg svg = begin(layout.height(), name).newline();
    rule(svg, layout.scale(), layout.ruler(), layout.height());
    layout.marks().forEach(placed -> mark(svg, placed, name.isEmpty()));
    layout.labels().forEach(label -> label(svg, label, "peak", label.box().bottom() - 4));
    return new Strip(svg.close().toString(), key(layout), note(layout.scale()));
  }

  /** Begins the picture. */
  static Svg begin(double height, String name) {
    String size = "0 0 " + Svg.units(StripLayout.WIDTH) + " " + Svg.units(height);
    Svg svg = new Svg().open("svg").with("class", "strip").with("viewBox", size);
    return name.isEmpty()
        ? svg.with("aria-hidden", "true")
        : svg.with("role", "group").with("aria-label", name);
  }

  /** Draws the ruler with its years, and the lines between them. */
  static void rule(Svg svg, TimeScale scale, double ruler, double height) {
    StringBuilder lines = new StringBuilder();
    for (double x : Ruler.lines(scale)) {
      lines.append('M').append(Svg.units(x)).append(" 0V").append(Svg.units(height));
    }
    svg.open("path").with("class", "grid").with("d", lines.toString()).close();
    for (TimeScale.Stretch stretch : scale.stretches()) {
      svg.open("rect").with("class", "ruler").with("x", stretch.left()).with("y", ruler);
      svg.with("width", stretch.right() - stretch.left()).with("height", StripLayout.RULER).close();
    }
    scale.stretches().stream()
        .skip(1)
        .forEach(stretch -> breakSign(svg, stretch.left() - TimeScale.BREAK / 2, ruler));
    double baseline = ruler + StripLayout.RULER / 2;
    for (StripLayout.Label tick : new Ruler(scale, ruler).labels()) {
      label(svg, tick, tick.onlyWide() ? "tick fine" : "tick", baseline);
    }
    svg.newline();
  }

  private static void breakSign(Svg svg, double x, double ruler) {
    String slash =
        " " + Svg.units(ruler + StripLayout.RULER + 2) + "l5 -" + Svg.units(StripLayout.RULER + 4);
    String sign = "M" + Svg.units(x - 4.5) + slash + "M" + Svg.units(x - .5) + slash;
    svg.open("path").with("class", "break").with("d", sign).close();
  }

  private static void label(Svg svg, StripLayout.Label label, String kind, double y) {
    svg.open("text").with("class", kind).with("x", label.box().centre()).with("y", y);
    svg.words(label.words()).close();
  }

  private static void mark(Svg svg, StripLayout.Placed placed, boolean passedOver) {
    svg.open("a").with("href", placed.mark().href()).with("class", placed.mark().kinds());
    if (passedOver) {
      svg.with("tabindex", "-1");
    }
    svg.named("title", placed.mark().name());
    shape(svg, placed);
    svg.close().newline();
  }

  private static void shape(Svg svg, StripLayout.Placed placed) {
    int claims = placed.mark().claims();
    Box box = placed.box();
    double slot = (box.bottom() - box.top()) / claims;
    if (claims == 1 && MarkShape.isDot(box, placed)) {
      svg.open("circle").with("class", kind(placed.precision()));
      svg.with("cx", box.centre()).with("cy", box.top() + slot / 2);
      svg.with("r", MarkShape.radius(box, slot)).close();
      return;
    }
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < claims; i++) {
      Box one = new Box(box.left(), box.top() + i * slot, box.right(), box.top() + (i + 1) * slot);
      path.append(MarkShape.path(one, placed));
    }
    svg.open("path").with("class", kind(placed.precision())).with("d", path.toString()).close();
  }

  private static String kind(Precision precision) {
    return "mark " + precision.name().toLowerCase(Locale.ROOT);
  }

  private static List<Key> key(StripLayout layout) {
    List<Key> key = new ArrayList<>();
    Stream.of(Precision.values())
        .filter(p -> layout.marks().stream().anyMatch(mark -> mark.precision() == p))
        .forEach(precision -> key.add(new Key(MarkShape.glyph(precision), precision.words())));
    return key;
  }

  private static String note(TimeScale scale) {
    if (Ruler.isOfMonths(scale)) {
      return "The year is " + scale.first().first() + ".";
    }
    if (scale.stretches().size() == 1) {
      return "";
    }
    TimeScale.Stretch wide = scale.widest();
    String years =
        wide.first() == wide.last()
            ? wide.first() + " is"
            : wide.first() + " to " + wide.last() + " are";
    return years + " drawn " + scale.widening() + " times as wide as the other years.";
  }
}
