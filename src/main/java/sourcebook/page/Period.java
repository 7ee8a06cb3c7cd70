package sourcebook.page;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import sourcebook.content.Claim;
import sourcebook.content.WrittenDate;
import sourcebook.edtf.Edtf;

/**
 * The year and, if it is given, the month under which a claim is listed.
 *
 * @param month 1 to 12; 0 where the date has none
 */
record Period(Year year, int month) implements Comparable<Period> {

  /**
   * A year.
   *
   * @param number the year of the beginning; {@link Integer#MIN_VALUE} where that is not known
   */
  record Year(int number) implements Comparable<Year> {

    /** As readers see it, and in addresses. */
    String name() {
      return isKnown() ? String.valueOf(number) : "before";
    }

    String title() {
      return isKnown() ? name() : "No beginning given";
    }

    /** “1990s”, in addresses. */
    String decade() {
      return isKnown() ? Math.floorDiv(number, 10) * 10 + "s" : name();
    }

    String id() {
      return "y" + name();
    }

    @Override
    public int compareTo(Year other) {
      return Integer.compare(number, other.number);
    }

    /** The year's number, or another where it is not known. */
    int or(int other) {
      return isKnown() ? number : other;
    }

    private boolean isKnown() {
      return number != Integer.MIN_VALUE;
    }
  }

  /** A date whose beginning has a month; 21 to 24 are seasons. */
  private static final Pattern WITH_MONTH = Pattern.compile("\\d{4}-(0\\d|1\\d).*");

  /**
   * @param claim which has a date
   */
  static Period of(Claim claim) {
    WrittenDate written = Chronology.date(claim).orElseThrow();
    LocalDate earliest = written.edtf().map(Edtf::earliest).orElseThrow();
    boolean open = earliest.equals(LocalDate.MIN);
    boolean inMonth = WITH_MONTH.matcher(written.written()).matches();
    return new Period(
        new Year(open ? Integer.MIN_VALUE : earliest.getYear()),
        inMonth ? earliest.getMonthValue() : 0);
  }

  /** “April 2025”, or “2025, no month given”. */
  String title() {
    return month == 0
        ? year.title() + ", no month given"
        : Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year.title();
  }

  /** “April”, or “no month given”. */
  String shortTitle() {
    return month == 0
        ? "no month given"
        : Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  String id() {
    return year.id() + (month == 0 ? "-some-time" : String.format(Locale.ROOT, "-%02d", month));
  }

  @Override
  public int compareTo(Period other) {
    return Comparator.comparing(Period::year).thenComparingInt(Period::month).compare(this, other);
  }
}
