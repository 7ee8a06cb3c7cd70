package sourcebook.cite;

/** What both systems of The Chicago Manual of Style (18th edition) have in common. */
final class Chicago {

  static final Dates DATES = new Dates(Dates.FULL, true, false);

  /** More than six authors: the first three. */
  private static final Names LISTED =
      new Names(
          Names.Order.FIRST_INVERTED_BY_NAME,
          Initials.FULL,
          new Names.Joints(" and ", Names.Comma.ALWAYS, "et al.", false),
          6,
          3,
          false);

  private Chicago() {}

  /** Authors; without them the paper or site; without that nothing. */
  static Phrase lead(Item item) {
    Phrase authors = LISTED.of(item.authors());
    return authors.isEmpty() && item.form().hasContainer() ? publisher(item) : authors;
  }

  /** Papers in italics; sites and houses not. */
  static Phrase publisher(Item item) {
    Phrase name = Phrase.of(item.publisher());
    return item.form() == Form.ARTICLE ? name.italic() : name;
  }

  /** The publisher, unless the entry begins with it. */
  static Phrase publisherBehindTitle(Item item) {
    return item.authors().isEmpty() && item.form().hasContainer() ? Phrase.NONE : publisher(item);
  }

  static Phrase title(Item item, Title title) {
    return isWork(item)
        ? title.bare(Quotes.AMERICAN, Capitals.UP_TO_FOUR_SMALL::of).italic()
        : title.quoted(Quotes.AMERICAN, Capitals.UP_TO_FOUR_SMALL::of);
  }

  static boolean isWork(Item item) {
    return item.form() == Form.BOOK || item.form() == Form.REPORT;
  }

  /** A date of which the document is not sure stands in brackets. */
  static String sure(CitedDate date, String text) {
    return date.isDoubtful() ? "[" + text + "?]" : text;
  }

  /** The day of reading, for what has an address and no date. */
  static Phrase accessed(Item item, String word) {
    boolean needed = !item.published().isKnown() && item.url().isPresent();
    String day = needed ? DATES.inFull(item.retrieved()) : "";
    return Style.when(!day.isEmpty(), word + " " + day);
  }

  static Phrase address(Item item) {
    return Phrase.of(item.url().orElse(""));
  }
}
