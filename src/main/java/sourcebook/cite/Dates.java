package sourcebook.cite;

import java.util.List;
import java.util.Locale;
import sourcebook.cite.CitedDate.Known;
import sourcebook.cite.CitedDate.Point;
import sourcebook.edtf.EdtfDate;

/**
 * How a style writes dates.
 *
 * @param monthFirst {@code May 4, 2019} rather than {@code 4 May 2019}
 * @param twoDigitDays {@code 04} for 4
 */
record Dates(List<String> months, boolean monthFirst, boolean twoDigitDays) {

  static final List<String> FULL = EdtfDate.MONTHS;

  /** Five letters and more are cut, September to four. */
  static final List<String> SHORT =
      List.of(
          "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.",
          "Dec.");

  static final List<String> SHORTEST =
      List.of(
          "Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sep.", "Oct.", "Nov.",
          "Dec.");

  private static final List<String> SEASONS = List.of("Spring", "Summer", "Autumn", "Winter");

  /** {@code May 4–June 9, 2019}: all that is known; empty for an unknown date. */
  String inFull(CitedDate date) {
    if (!(date instanceof Known known)) {
      return words(date);
    }
    Point start = known.start();
    Point end = known.end();
    if (!known.isSpan()) {
      return full(start);
    }
    if (start.year() != end.year()) {
      return full(start) + "–" + full(end);
    }
    String days = withoutYear(known);
    return withYear(days, start, end.day() > 0);
  }

  /** {@code May 4–June 9}; empty where only the year is known. */
  String withoutYear(CitedDate date) {
    if (!(date instanceof Known known)) {
      return "";
    }
    Point start = known.start();
    Point end = known.end();
    String first = day(start);
    if (!known.isSpan() || first.equals(day(end))) {
      return first;
    }
    boolean sameMonth = start.month() == end.month() && start.year() == end.year();
    if (sameMonth && start.day() > 0 && end.day() > 0) {
      String days = number(start.day()) + "–" + number(end.day());
      return monthFirst ? month(start) + " " + days : days + " " + month(start);
    }
    return first + "–" + day(end);
  }

  /** {@code 2019} or {@code 2019–2020}; empty for an unknown date. */
  static String year(CitedDate date) {
    if (!(date instanceof Known known)) {
      return words(date);
    }
    int first = known.start().year();
    int last = known.end().year();
    return first == last ? String.valueOf(first) : first + "–" + last;
  }

  private static String words(CitedDate date) {
    return date instanceof CitedDate.InWords in ? in.words() : "";
  }

  private String full(Point date) {
    return withYear(day(date), date, date.day() > 0);
  }

  private String withYear(String days, Point date, boolean toTheDay) {
    if (days.isEmpty()) {
      return String.valueOf(date.year());
    }
    return days + (monthFirst && toTheDay ? ", " : " ") + date.year();
  }

  private String day(Point date) {
    if (date.day() == 0) {
      return month(date);
    }
    return monthFirst
        ? month(date) + " " + number(date.day())
        : number(date.day()) + " " + month(date);
  }

  private String month(Point date) {
    if (date.month() == 0) {
      return "";
    }
    return date.isSeason() ? SEASONS.get(date.month() - 21) : months.get(date.month() - 1);
  }

  private String number(int day) {
    return twoDigitDays ? String.format(Locale.ROOT, "%02d", day) : String.valueOf(day);
  }
}
