package sourcebook.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where days stand on a line. Within a stretch of years each day is as wide as any other; where
 * most dates lie in few of many years, those are drawn wider, as a stretch of their own.
 */
final class TimeScale {

  /** Years drawn alike, from the first day of the first to the last day of the last. */
  record Stretch(int first, int last, double left, double right) {

    double at(LocalDate day) {
      double whole = start(last + 1).toEpochDay() - start(first).toEpochDay();
      return left + (right - left) * (day.toEpochDay() - start(first).toEpochDay()) / whole;
    }

    int years() {
      return last - first + 1;
    }

    /** How wide a year is. */
    double year() {
      return (right - left) / years();
    }

    private static LocalDate start(int year) {
      return LocalDate.of(year, 1, 1);
    }
  }

  /** Years are drawn wider where they are less than this part of all years ... */
  private static final int RARE = 3;

  /** ... and hold this many hundredths of the claims at least. */
  private static final int MOST = 70;

  /** How wide the sign is that stands between two stretches. */
  static final double BREAK = 14;

  private final List<Stretch> stretches;

  private TimeScale(List<Stretch> stretches) {
    this.stretches = List.copyOf(stretches);
  }

  /** A scale that all the marks are on, from {@code left} to {@code right}. */
  static TimeScale of(List<DatedMark> marks, double left, double right) {
    TreeMap<Integer, Integer> years = new TreeMap<>();
    for (DatedMark mark : marks) {
      years.merge(firstYear(mark), mark.claims(), Integer::sum);
      years.merge(lastYear(mark), 0, Integer::sum);
    }
    int first = years.firstKey();
    int last = years.lastKey();
    Stretch busy = busiest(years);
    boolean rare = busy.years() * RARE <= last - first + 1;
    return rare ? broken(first, last, busy, left, right) : even(first, last, left, right);
  }

  /** A scale on which all years from the first to the last are alike. */
  static TimeScale even(int first, int last, double left, double right) {
    return new TimeScale(List.of(new Stretch(first, last, left, right)));
  }

  List<Stretch> stretches() {
    return stretches;
  }

  Stretch first() {
    return stretches.get(0);
  }

  Stretch last() {
    return stretches.get(stretches.size() - 1);
  }

  /** Where a day begins; days beyond the scale stand at its ends. */
  double at(LocalDate day) {
    for (Stretch stretch : stretches) {
      if (day.getYear() <= stretch.last()) {
        return day.getYear() < stretch.first() ? stretch.left() : stretch.at(day);
      }
    }
    return last().right();
  }

  /** The stretch that is drawn widest. */
  Stretch widest() {
    return stretches.stream().reduce((a, b) -> b.year() > a.year() ? b : a).orElseThrow();
  }

  /** How many times as wide as the other years those of the widest stretch are. */
  long widening() {
    double narrowest = stretches.stream().mapToDouble(Stretch::year).min().orElseThrow();
    return Math.round(widest().year() / narrowest);
  }

  /** The fewest years in a row that hold most claims, the latest of several such. */
  private static Stretch busiest(SortedMap<Integer, Integer> years) {
    List<Integer> in = new ArrayList<>(years.keySet());
    long all = years.values().stream().mapToLong(Integer::longValue).sum();
    Stretch best = new Stretch(years.firstKey(), years.lastKey(), 0, 0);
    long held = 0;
    int from = 0;
    for (int year : in) {
      held += years.getOrDefault(year, 0);
      while ((held - years.getOrDefault(in.get(from), 0)) * 100 >= all * MOST) {
        held -= years.getOrDefault(in.get(from++), 0);
      }
      if (held * 100 >= all * MOST && year - in.get(from) < best.years()) {
        best = new Stretch(in.get(from), year, 0, 0);
      }
    }
    return best;
  }

  /** Two thirds of the line for the busy years, the rest for those before and after. */
  private static TimeScale broken(int first, int last, Stretch busy, double left, double right) {
    int before = busy.first() - first;
    int after = last - busy.last();
    int breaks = (before > 0 ? 1 : 0) + (after > 0 ? 1 : 0);
    double room = right - left - breaks * BREAK;
    double year = room / 3 / (before + after);
    List<Stretch> stretches = new ArrayList<>();
    double at = left;
    if (before > 0) {
      stretches.add(new Stretch(first, busy.first() - 1, at, at + before * year));
      at += before * year + BREAK;
    }
    stretches.add(new Stretch(busy.first(), busy.last(), at, at + room * 2 / 3));
    at += room * 2 / 3 + BREAK;
    if (after > 0) {
      stretches.add(new Stretch(busy.last() + 1, last, at, right));
    }
    return new TimeScale(stretches);
  }

  /** The year a mark is counted in: of its beginning, or of its end where that is not known. */
  static int firstYear(DatedMark mark) {
    LocalDate earliest = mark.date().earliest();
    return (earliest.equals(LocalDate.MIN) ? mark.date().latest() : earliest).getYear();
  }

  private static int lastYear(DatedMark mark) {
    LocalDate latest = mark.date().latest();
    return (latest.equals(LocalDate.MAX) ? mark.date().earliest() : latest).getYear();
  }
}
