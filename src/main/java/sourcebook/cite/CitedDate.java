package sourcebook.cite;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcebook.content.WrittenDate;

/** A date as citation styles need it. */
sealed interface CitedDate {

  /** As it was written, in EDTF; empty where no date is known. */
  String edtf();

  /** Whether a date is known, however well. */
  default boolean isKnown() {
    return !edtf().isEmpty();
  }

  /** Whether it is said to be uncertain or approximate. */
  default boolean isDoubtful() {
    return this instanceof Known known && known.doubtful();
  }

  /**
   * A date or a span of them, one to three numbers of which are known.
   *
   * @param end the same as {@code start} where there is one date
   * @param doubtful whether it is said to be uncertain or approximate
   */
  record Known(String edtf, Point start, Point end, boolean doubtful) implements CitedDate {

    boolean isSpan() {
      return !start.equals(end);
    }

    Known yearOnly() {
      return new Known(edtf, start.yearOnly(), end.yearOnly(), doubtful);
    }
  }

  /**
   * A year with its month and day.
   *
   * @param month 1 to 12, 21 to 24 for spring to winter, or 0 where none is known
   * @param day 0 where none is known
   */
  record Point(int year, int month, int day) {

    boolean isSeason() {
      return month > 20;
    }

    Point yearOnly() {
      return new Point(year, 0, 0);
    }
  }

  /** What numbers cannot say, such as a decade, an open span or a missing date. */
  record InWords(String edtf, String words) implements CitedDate {

    /** No date is known. */
    static final InWords UNKNOWN = new InWords("", "");
  }

  Pattern POINT = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?([?~%]?)");

  static CitedDate of(Optional<WrittenDate> date) {
    return date.filter(known -> known.edtf().isPresent())
        .map(CitedDate::of)
        .orElse(InWords.UNKNOWN);
  }

  private static CitedDate of(WrittenDate date) {
    String edtf = date.written();
    List<String> ends = List.of(edtf.split("/", -1));
    Matcher start = POINT.matcher(ends.get(0));
    Matcher end = POINT.matcher(ends.get(ends.size() - 1));
    if (!start.matches() || !end.matches()) {
      return new InWords(edtf, date.inWords());
    }
    boolean doubtful = !start.group(4).isEmpty() || !end.group(4).isEmpty();
    return new Known(edtf, point(start), point(end), doubtful);
  }

  private static Point point(Matcher written) {
    return new Point(
        Integer.parseInt(written.group(1)), number(written.group(2)), number(written.group(3)));
  }

  private static int number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
