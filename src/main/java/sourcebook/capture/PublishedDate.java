package sourcebook.capture;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of a publication, in the time zone in which it was written down. */
final class PublishedDate {

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2})(?:[T ].*)?)?)?");

  private PublishedDate() {}

  /** The day, month or year that was written, in EDTF; empty where there is none, or in words. */
  static Optional<String> edtf(String written) {
    Matcher date = DATE.matcher(written);
    try {
      return date.matches() ? Optional.of(edtf(date)) : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static String edtf(Matcher date) {
    int year = Integer.parseInt(date.group(1));
    if (date.group(2) == null) {
      return date.group(1);
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
    return date.group(3) == null
        ? month.toString()
        : month.atDay(Integer.parseInt(date.group(3))).toString();
  }
}
