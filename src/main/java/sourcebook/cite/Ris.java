package sourcebook.cite;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.cite.CitedDate.Known;
import sourcebook.cite.CitedDate.Point;

/**
 * Items as RIS records: a tag of two signs, two spaces, a hyphen and a space, then the value; lines
 * end in CR LF.
 */
final class Ris {

  private Ris() {}

  static String file(Stream<Item> items) {
    return items.map(Ris::of).collect(Collectors.joining("\r\n"));
  }

  static String of(Item item) {
    StringBuilder record = new StringBuilder();
    put(record, "TY", item.form().ris);
    put(record, "ID", item.id());
    item.authors().forEach(author -> put(record, "AU", name(author)));
    put(record, "TI", item.title().text());
    String brief = item.title().inShort().text();
    put(record, "ST", brief.equals(item.title().text()) ? "" : brief);
    put(record, item.form().hasContainer() ? "T2" : "PB", item.publisher());
    put(record, "PY", item.published() instanceof Known known ? year(known) : "");
    put(record, "DA", date(item.published()));
    put(record, "UR", item.url().orElse(""));
    put(record, "Y2", date(item.retrieved()));
    put(record, "LA", item.title().language());
    return record.append("ER  - \r\n").toString();
  }

  private static String name(Author author) {
    if (!(author instanceof Author.Person person)) {
      return author.inFull() + ",";
    }
    String suffix = person.suffix().isEmpty() ? "" : ", " + person.suffix();
    return Author.spaced(person.particle(), person.family()) + ", " + person.given() + suffix;
  }

  private static String year(Known date) {
    return String.format(Locale.ROOT, "%04d", date.start().year());
  }

  /** {@code YYYY/MM/DD/}, and behind that, where these cannot say it all, the date in EDTF. */
  private static String date(CitedDate date) {
    if (!(date instanceof Known known)) {
      return date.edtf().isEmpty() ? "" : "///" + date.edtf().replace('/', ' ');
    }
    Point start = known.start();
    boolean whole = !known.isSpan() && !known.doubtful() && !start.isSeason();
    return year(known)
        + "/"
        + digits(start.isSeason() ? 0 : start.month())
        + "/"
        + digits(start.day())
        + "/"
        + (whole ? "" : known.edtf().replace("/", " to "));
  }

  private static String digits(int number) {
    return number == 0 ? "" : String.format(Locale.ROOT, "%02d", number);
  }

  private static void put(StringBuilder record, String tag, String value) {
    if (!value.isEmpty()) {
      record.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append("\r\n");
    }
  }
}
