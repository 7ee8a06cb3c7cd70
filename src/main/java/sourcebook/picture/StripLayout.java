package sourcebook.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sourcebook.edtf.Edtf;

/**
 * Where everything on a strip stands. Over the ruler, what happened within one year is stacked up;
 * below it hangs what lasted longer. Nothing overlaps.
 */
final class StripLayout {

  static final double WIDTH = 640;
  static final double LEFT = 10;
  static final double RIGHT = 622;

  /** The size of letters on the narrowest screens; see {@link Lettering}. */
  static final double LETTERS = 22.5;

  /** The size of letters on wide screens. */
  static final double SMALL_LETTERS = 12.5;

  static final double RULER = 27;

  private static final double MARGIN = 4;
  private static final double SLOT = 5.4;
  private static final double DOT = 2.5;
  private static final double STACKS_AT_MOST = 150;
  private static final double LANES_AT_MOST = 110;
  private static final int LABELS_AT_MOST = 3;
  private static final int WORTH_LABEL = 5;

  /** A mark and its place; the box of each of the things it stands for is one slot of it. */
  record Placed(DatedMark mark, Precision precision, Box box) {}

  /** A few words and the room they take at most. */
  record Label(String words, Box box, boolean onlyWide) {}

  private final TimeScale scale;
  private final List<Placed> marks = new ArrayList<>();
  private final List<Label> ticks;
  private final List<Label> labels = new ArrayList<>();
  private final double ruler;
  private final double height;

  StripLayout(List<DatedMark> all) {
    scale = TimeScale.of(all, LEFT, RIGHT);
    Rows stacks = new Rows();
    all.stream()
        .filter(StripLayout::isWithinYear)
        .sorted(
            Comparator.comparingDouble((DatedMark mark) -> left(mark.date()) - right(mark.date()))
                .thenComparing(mark -> mark.date().earliest())
                .thenComparing(mark -> mark.date().isDoubtful()))
        .forEach(mark -> stacks.put(mark, left(mark.date()), right(mark.date())));
    Rows lanes = new Rows();
    all.stream()
        .filter(mark -> !isWithinYear(mark))
        .sorted(
            Comparator.comparingDouble((DatedMark mark) -> left(mark.date()))
                .thenComparingDouble(mark -> -right(mark.date())))
        .forEach(mark -> lanes.put(mark, left(mark.date()), right(mark.date())));

    double slot = Math.min(SLOT, STACKS_AT_MOST / Math.max(1, stacks.depth()));
    double stacked = stacks.depth() * slot;
    double top = MARGIN + (hasLabels(all) ? LETTERS + 4 : 0);
    ruler = top + stacked + 3;
    stacks.each((mark, row) -> place(mark, ruler - 3 - (row + mark.claims()) * slot, slot));
    double lane = Math.min(SLOT, LANES_AT_MOST / Math.max(1, lanes.depth()));
    double hang = ruler + RULER + 4;
    lanes.each((mark, row) -> place(mark, hang + row * lane, lane));
    height = hang + lanes.depth() * lane + (lanes.depth() == 0 ? 0 : MARGIN);
    ticks = new Ruler(scale, ruler).labels();
    label(all);
  }

  TimeScale scale() {
    return scale;
  }

  List<Placed> marks() {
    return marks;
  }

  /** The years, or months, on the ruler. */
  List<Label> ticks() {
    return ticks;
  }

  /** What stands at the highest stacks. */
  List<Label> labels() {
    return labels;
  }

  /** Where the ruler begins. */
  double ruler() {
    return ruler;
  }

  double height() {
    return height;
  }

  private void place(DatedMark mark, double top, double slot) {
    double bottom = top + mark.claims() * slot;
    Box box = new Box(left(mark.date()), top, right(mark.date()), bottom);
    marks.add(new Placed(mark, precision(mark.date()), box));
  }

  /** Names the dates of most claims, where there is room above their stacks. */
  private void label(List<DatedMark> all) {
    Map<String, List<Placed>> byDate = new LinkedHashMap<>();
    for (Placed placed : marks) {
      if (isWithinYear(placed.mark())) {
        String date = placed.mark().date().inWords();
        byDate.computeIfAbsent(date, unused -> new ArrayList<>()).add(placed);
      }
    }
    if (!hasLabels(all)) {
      return;
    }
    byDate.entrySet().stream()
        .filter(date -> claims(date.getValue()) >= WORTH_LABEL)
        .sorted(Comparator.comparingInt(date -> -claims(date.getValue())))
        .limit(LABELS_AT_MOST)
        .forEach(date -> label(date.getKey(), date.getValue()));
  }

  private void label(String date, List<Placed> stack) {
    String words = date + ": " + claims(stack);
    double half = Lettering.width(words, LETTERS) / 2;
    double bottom = stack.stream().mapToDouble(one -> one.box().top()).min().orElseThrow() - 2;
    double centre = Math.max(2 + half, Math.min(WIDTH - 2 - half, stack.get(0).box().centre()));
    Box box = new Box(centre - half, bottom - LETTERS, centre + half, bottom);
    boolean free =
        marks.stream().noneMatch(mark -> mark.box().overlaps(box))
            && labels.stream().noneMatch(label -> label.box().overlaps(box));
    if (free && half < WIDTH / 2 - 2) {
      labels.add(new Label(words, box, false));
    }
  }

  private static int claims(List<Placed> stack) {
    return stack.stream().mapToInt(one -> one.mark().claims()).sum();
  }

  private static boolean hasLabels(List<DatedMark> all) {
    Map<String, Integer> claims = new LinkedHashMap<>();
    all.stream()
        .filter(StripLayout::isWithinYear)
        .forEach(mark -> claims.merge(mark.date().inWords(), mark.claims(), Integer::sum));
    return claims.values().stream().anyMatch(number -> number >= WORTH_LABEL);
  }

  /** A day is as wide as its dot; a span is never drawn narrower than that. */
  private double left(Edtf date) {
    double from = from(date);
    double to = to(date);
    return to - from < 2 * DOT ? (from + to) / 2 - DOT : from;
  }

  private double right(Edtf date) {
    double from = from(date);
    double to = to(date);
    return to - from < 2 * DOT || isDay(date) ? (from + to) / 2 + DOT : to;
  }

  private double from(Edtf date) {
    return date.earliest().equals(LocalDate.MIN) ? LEFT - 6 : scale.at(date.earliest());
  }

  private double to(Edtf date) {
    return date.latest().equals(LocalDate.MAX) ? RIGHT + 6 : scale.at(date.latest().plusDays(1));
  }

  private static boolean isDay(Edtf date) {
    return date.earliest().equals(date.latest());
  }

  private static boolean isWithinYear(DatedMark mark) {
    return mark.date().earliest().getYear() == mark.date().latest().getYear();
  }

  private static Precision precision(Edtf date) {
    if (date.isDoubtful()) {
      return Precision.DOUBTFUL;
    }
    if (date.earliest().equals(LocalDate.MIN) || date.latest().equals(LocalDate.MAX)) {
      return Precision.OPEN;
    }
    return isDay(date) ? Precision.DAY : Precision.SPAN;
  }
}
