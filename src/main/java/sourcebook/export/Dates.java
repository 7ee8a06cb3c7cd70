package sourcebook.export;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import sourcebook.content.WrittenDate;
import sourcebook.edtf.Edtf;
import sourcebook.json.Json;

/** Dates as other programs take them. */
final class Dates {

  private Dates() {}

  /** A date as written, with the first and last day it may mean; an open end has none. */
  static Json json(WrittenDate date) {
    return Json.object(
        "edtf", date.written(),
        "earliest", earliest(date),
        "latest", latest(date),
        "words", date.inWords());
  }

  /** The first day that a date may mean, in ISO 8601; empty where it is open or cannot be read. */
  static Optional<String> earliest(WrittenDate date) {
    return day(date, Edtf::earliest);
  }

  /** The last day that a date may mean, in ISO 8601; empty where it is open or cannot be read. */
  static Optional<String> latest(WrittenDate date) {
    return day(date, Edtf::latest);
  }

  private static Optional<String> day(WrittenDate date, Function<Edtf, LocalDate> end) {
    return date.edtf()
        .map(end)
        .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
        .map(LocalDate::toString);
  }
}
