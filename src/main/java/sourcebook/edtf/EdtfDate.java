package sourcebook.edtf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One EDTF date: a year, perhaps with digits unspecified, a month or a season, a day, and a
 * qualifier for the whole ({@code ?} uncertain, {@code ~} approximate, {@code %} both; level 1,
 * “Qualification of a date (complete)”).
 */
public record EdtfDate(LocalDate earliest, LocalDate latest, String inWords, boolean isDoubtful)
    implements Edtf {

  private static final Pattern FORM =
      Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}))?(?:-(\\d{2}))?([?~%]?)");

  /** The months by name, January first. */
  public static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** Level 1, “Seasons”: 21 to 24 stand for spring, summer, autumn and winter. */
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  static Optional<Edtf> parse(String written) {
    Matcher form = FORM.matcher(written);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      return plain(form.group(1), form.group(2), form.group(3))
          .map(date -> date.qualified(form.group(4)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<EdtfDate> plain(
      String year, @Nullable String month, @Nullable String day) {
    if (month == null) {
      return Optional.of(years(year));
    }
    if (year.endsWith("X")) {
      return Optional.empty();
    }
    int y = Integer.parseInt(year);
    int m = Integer.parseInt(month);
    if (day != null) {
      LocalDate date = LocalDate.of(y, m, Integer.parseInt(day));
      return Optional.of(
          new EdtfDate(
              date, date, date.getDayOfMonth() + " " + MONTHS.get(m - 1) + " " + y, false));
    }
    return Optional.of(m > 20 ? season(y, m) : month(y, m));
  }

  private static EdtfDate years(String year) {
    int first = Integer.parseInt(year.replace('X', '0'));
    int last = Integer.parseInt(year.replace('X', '9'));
    return new EdtfDate(
        LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), words(first, last), false);
  }

  /** “The 1900s” are a century to some and a decade to others, so only a century is called so. */
  private static String words(int first, int last) {
    boolean decadeLikeACentury = last - first == 9 && first % 100 == 0;
    if (decadeLikeACentury) {
      return first + " to " + last;
    }
    return first == last ? String.valueOf(first) : "the " + first + "s";
  }

  private static EdtfDate month(int year, int month) {
    YearMonth span = YearMonth.of(year, month);
    return new EdtfDate(
        span.atDay(1), span.atEndOfMonth(), MONTHS.get(month - 1) + " " + year, false);
  }

  /** A season has no days of its own in EDTF; it is placed somewhere in its year. */
  private static EdtfDate season(int year, int number) {
    if (number > 24) {
      throw new DateTimeException("no such season");
    }
    String words = SEASONS.get(number - 21) + " " + year;
    return new EdtfDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), words, false);
  }

  private EdtfDate qualified(String qualifier) {
    return switch (qualifier) {
      case "?" -> new EdtfDate(earliest, latest, inWords + " (uncertain)", true);
      case "~" -> new EdtfDate(earliest, latest, "about " + inWords, true);
      case "%" -> new EdtfDate(earliest, latest, "about " + inWords + " (uncertain)", true);
      default -> this;
    };
  }
}
