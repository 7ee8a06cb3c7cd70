package sourcebook.cite;

import sourcebook.cite.CitedDate.Known;
import sourcebook.cite.CitedDate.Point;

/** IEEE Reference Guide, version 11.29.2023. The number is 1; it is the reader’s to change. */
final class Ieee implements Style {

  private static final Dates DATES = new Dates(Dates.SHORTEST, true, true);

  private static final Names LISTED =
      new Names(
          Names.Order.SPOKEN,
          Initials.SPACED,
          new Names.Joints(" and ", Names.Comma.FROM_THREE, "et al.", true),
          6,
          1,
          false);

  @Override
  public String name() {
    return "IEEE 2023";
  }

  @Override
  public boolean inNotes() {
    return false;
  }

  @Override
  public Phrase entry(Item item, Distinction distinction) {
    Phrase authors = LISTED.of(item.authors());
    Phrase publisher = Phrase.of(item.publisher());
    Phrase title =
        item.form() == Form.BOOK
            ? item.title().bare(Quotes.AMERICAN, text -> text).italic()
            : item.title().quoted(Quotes.AMERICAN, text -> text);
    Phrase lead = authors.then(", ", title);
    Phrase entry =
        switch (item.form()) {
          case ARTICLE -> Phrase.join(", ", lead, publisher.italic(), date(item));
          case PAGE -> Phrase.join(", ", lead, publisher, isRead(item) ? Phrase.NONE : date(item));
          case REPORT -> Phrase.join(", ", lead, publisher, month(item));
          case BOOK ->
              lead.then(". ", publisher.then(", ", about(item, Dates.year(item.published()))));
          case DATASET -> lead.then(". ", publisher.then(", ", date(item)));
        };
    return Phrase.of("[1]").then(" ", entry.ending(".").then(" ", address(item)));
  }

  @Override
  public Phrase mention(Item item, Place place, Distinction distinction) {
    return Phrase.of("1").then(", ", place.labelled("Para.", "Paras.")).within("[", "]");
  }

  /** The day of reading is the date of a page; where it is not given, the page’s own date is. */
  private static boolean isRead(Item item) {
    return item.url().isPresent() && item.retrieved().isKnown();
  }

  private static Phrase date(Item item) {
    return about(item, DATES.inFull(item.published()));
  }

  private static Phrase month(Item item) {
    CitedDate date = item.published();
    return about(
        item,
        DATES.inFull(
            date instanceof Known known
                ? new Known(
                    known.edtf(), dayless(known.start()), dayless(known.end()), known.doubtful())
                : date));
  }

  private static Phrase about(Item item, String date) {
    return Phrase.of((item.published().isDoubtful() ? "c. " : "") + date);
  }

  private static Point dayless(Point date) {
    return new Point(date.year(), date.month(), 0);
  }

  private static Phrase address(Item item) {
    String read = DATES.inFull(item.retrieved());
    return item.url()
        .map(
            url ->
                (read.isEmpty() ? "" : "Accessed: " + read + ". ") + "[Online]. Available: " + url)
        .map(Phrase::of)
        .orElse(Phrase.NONE);
  }
}
