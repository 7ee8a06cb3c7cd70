package sourcebook.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The years on a strip, or, where it holds one year only, its months. */
final class Ruler {

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /** Years that may be named, with none between. */
  private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};

  private final TimeScale scale;
  private final double top;

  Ruler(TimeScale scale, double top) {
    this.scale = scale;
    this.top = top;
  }

  /** Where lines stand that divide the strip: at the begin of years or months. */
  static List<Double> lines(TimeScale scale) {
    List<Double> lines = new ArrayList<>();
    if (isOfMonths(scale)) {
      for (int month = 2; month <= MONTHS.size(); month++) {
        lines.add(scale.at(LocalDate.of(scale.first().first(), month, 1)));
      }
      return lines;
    }
    for (TimeScale.Stretch stretch : scale.stretches()) {
      int step = fine(stretch);
      for (int year = stretch.first(); year <= stretch.last(); year++) {
        if (year % step == 0 && year > stretch.first()) {
          lines.add(scale.at(LocalDate.of(year, 1, 1)));
        }
      }
    }
    return lines;
  }

  /** As many names as there is room for, those that suit narrow screens first. */
  List<StripLayout.Label> labels() {
    List<StripLayout.Label> labels = new ArrayList<>();
    if (isOfMonths(scale)) {
      int year = scale.first().first();
      for (int month = 1; month <= MONTHS.size(); month++) {
        LocalDate first = LocalDate.of(year, month, 1);
        double centre = (scale.at(first) + scale.at(first.plusMonths(1))) / 2;
        add(labels, MONTHS.get(month - 1), centre, StripLayout.LETTERS);
      }
      return labels;
    }
    List<TimeScale.Stretch> widestFirst = new ArrayList<>(scale.stretches());
    widestFirst.sort((a, b) -> Double.compare(b.year(), a.year()));
    widestFirst.forEach(stretch -> add(labels, stretch, coarse(stretch), StripLayout.LETTERS));
    widestFirst.forEach(stretch -> add(labels, stretch, fine(stretch), StripLayout.SMALL_LETTERS));
    return labels;
  }

  /** The year with which the stretch begins, if only some have a line, and round ones. */
  private void add(
      List<StripLayout.Label> labels, TimeScale.Stretch stretch, int step, double letters) {
    boolean between = fine(stretch) == 1;
    IntStream.concat(
            IntStream.of(stretch.first()).filter(year -> !between),
            IntStream.rangeClosed(stretch.first(), stretch.last()).filter(year -> year % step == 0))
        .forEach(
            year -> {
              LocalDate first = LocalDate.of(year, 1, 1);
              double from = scale.at(first);
              double centre = between ? (from + scale.at(first.plusYears(1))) / 2 : from;
              add(labels, String.valueOf(year), centre, letters);
            });
  }

  private void add(List<StripLayout.Label> labels, String words, double centre, double letters) {
    double half = Lettering.width(words, letters) / 2;
    double within = Math.max(1 + half, Math.min(StripLayout.WIDTH - 1 - half, centre));
    Box box = new Box(within - half, top, within + half, top + StripLayout.RULER);
    boolean onBreak =
        scale.stretches().stream()
            .skip(1)
            .anyMatch(
                next -> box.left() < next.left() && box.right() > next.left() - TimeScale.BREAK);
    if (!onBreak && labels.stream().noneMatch(label -> label.box().overlaps(box))) {
      labels.add(new StripLayout.Label(words, box, letters < StripLayout.LETTERS));
    }
  }

  /** The years between two names on narrow screens. */
  private static int coarse(TimeScale.Stretch stretch) {
    return step(stretch, StripLayout.LETTERS, 0);
  }

  /** The years between two lines, and between two names on wide screens; each coarse one is one. */
  private static int fine(TimeScale.Stretch stretch) {
    return step(stretch, StripLayout.SMALL_LETTERS, coarse(stretch));
  }

  /** The least step with room for names that divides another; all divide 0. */
  private static int step(TimeScale.Stretch stretch, double letters, int divided) {
    double room = Lettering.width("2000", letters) + letters / 4;
    for (int step : STEPS) {
      if (divided % step == 0 && step * stretch.year() >= room) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  static boolean isOfMonths(TimeScale scale) {
    return scale.first().first() == scale.last().last();
  }
}
