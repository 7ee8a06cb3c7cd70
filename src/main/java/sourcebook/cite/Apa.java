package sourcebook.cite;

import java.util.Comparator;
import java.util.List;

/** Publication Manual of the American Psychological Association, 7th edition. */
final class Apa implements Style {

  private static final Dates DATES = new Dates(Dates.FULL, true, false);

  /** Up to twenty authors; of more, nineteen and the last one (9.8). */
  private static final Names LISTED =
      new Names(
          Names.Order.INVERTED,
          Initials.SPACED,
          new Names.Joints(" & ", Names.Comma.ALWAYS, "", false),
          20,
          19,
          true);

  /** Of three and more, the first (8.17). */
  private static final Names IN_TEXT =
      new Names(
          Names.Order.SURNAME,
          Initials.SPACED,
          new Names.Joints(" & ", Names.Comma.FROM_THREE, "et al.", false),
          2,
          1,
          false);

  @Override
  public String name() {
    return "APA 7";
  }

  @Override
  public boolean inNotes() {
    return false;
  }

  /** Without an author, the title moves to the author’s place (9.12). */
  @Override
  public Phrase entry(Item item, Distinction distinction) {
    Phrase authors = LISTED.of(item.authors());
    Phrase title = title(item);
    Phrase date = Phrase.of("(" + date(item, distinction) + ")");
    Phrase kind = Style.when(item.form() == Form.DATASET, "[Dataset]");
    Phrase publisher = Phrase.of(item.publisher());
    Phrase entry =
        authors.isEmpty()
            ? Phrase.join(". ", title, date, kind)
            : Phrase.join(". ", authors, date, title.then(" ", kind));
    Phrase whole = entry.then(". ", item.form() == Form.ARTICLE ? publisher.italic() : publisher);
    return item.url().isEmpty() ? whole.ending(".") : whole.then(". ", address(item));
  }

  @Override
  public Phrase mention(Item item, Place place, Distinction distinction) {
    CitedDate date = item.published();
    String circa = date.isDoubtful() ? "ca. " : "";
    return Phrase.join(
            ", ",
            lead(item, distinction),
            Phrase.of(!date.isKnown() ? noDate(distinction) : circa + year(item, distinction)),
            place.labelled("para.", "paras."))
        .within("(", ")");
  }

  @Override
  public List<Distinction> distinctions(List<Item> items) {
    return new Distinctions(items, (item, with) -> mention(item, Place.NONE, with))
        .byFirstAuthor()
        .byNames()
        .byLetter(
            Comparator.comparing((Item item) -> LISTED.of(item.authors()).plain())
                .thenComparing(Distinctions::byDate)
                .thenComparing(Distinctions.BY_TITLE))
        .found();
  }

  /** A piece in a paper is in quotation marks, all else in italics; headline style (8.14). */
  private static Phrase lead(Item item, Distinction distinction) {
    if (!item.authors().isEmpty()) {
      return IN_TEXT.of(item.authors(), distinction);
    }
    Title title = item.title().inShort();
    return isPiece(item)
        ? title.quoted(Quotes.AMERICAN, Capitals.UP_TO_THREE_SMALL::of)
        : title.bare(Quotes.AMERICAN, Capitals.UP_TO_THREE_SMALL::of).italic();
  }

  /** As printed: sentence style would need to know which words are names. */
  private static Phrase title(Item item) {
    Phrase title = item.title().bare(Quotes.AMERICAN, text -> text);
    return isPiece(item) ? title : title.italic();
  }

  private static boolean isPiece(Item item) {
    return item.form() == Form.ARTICLE && !item.publisher().isEmpty();
  }

  private static String date(Item item, Distinction distinction) {
    CitedDate date = item.published();
    if (!date.isKnown()) {
      return noDate(distinction);
    }
    String day = item.form().hasContainer() ? DATES.withoutYear(date) : "";
    String circa = date.isDoubtful() ? "ca. " : "";
    return circa + year(item, distinction) + (day.isEmpty() ? "" : ", " + day);
  }

  private static String year(Item item, Distinction distinction) {
    return Dates.year(item.published()) + distinction.letter();
  }

  private static String noDate(Distinction distinction) {
    return Distinctions.lettered("n.d.", "-", distinction);
  }

  /** With the day of reading where there is no date (9.16). */
  private static Phrase address(Item item) {
    String read = item.published().isKnown() ? "" : DATES.inFull(item.retrieved());
    String url = item.url().orElse("");
    return Phrase.of(read.isEmpty() ? url : "Retrieved " + read + ", from " + url);
  }
}
