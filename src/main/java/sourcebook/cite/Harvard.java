package sourcebook.cite;

import java.util.Comparator;
import java.util.List;

/** Cite Them Right, 12th edition: author-date (Harvard). */
final class Harvard implements Style {

  private static final Dates DATES = new Dates(Dates.FULL, false, false);

  private static final Names.Joints JOINTS =
      new Names.Joints(" and ", Names.Comma.NEVER, "et al.", true);

  private static final Names LISTED =
      new Names(Names.Order.INVERTED, Initials.CLOSE, JOINTS, 3, 1, false);

  private static final Names IN_TEXT =
      new Names(Names.Order.SURNAME, Initials.CLOSE, JOINTS, 3, 1, false);

  @Override
  public String name() {
    return "Harvard (Cite Them Right 12)";
  }

  @Override
  public boolean inNotes() {
    return false;
  }

  @Override
  public Phrase entry(Item item, Distinction distinction) {
    Phrase lead = lead(item, LISTED.of(item.authors(), distinction));
    boolean titleLeads = lead.isEmpty();
    Phrase title = title(item);
    Phrase publisher = Phrase.of(item.publisher());
    Phrase year = Phrase.of("(" + year(item, distinction) + ")");
    Phrase body = titleLeads ? title.then(" ", year) : lead.then(" ", year).then(" ", title);
    Phrase entry =
        switch (item.form()) {
          case ARTICLE -> {
            boolean paperLeads = item.authors().isEmpty();
            Phrase paper = paperLeads ? Phrase.NONE : publisher.italic();
            yield body.then(
                titleLeads ? " " : ", ", paper.then(", ", DATES.withoutYear(item.published())));
          }
          case PAGE -> body.then(titleLeads ? " " : ", ", publisher.italic());
          case BOOK, REPORT, DATASET -> body.then(". ", publisher);
        };
    return entry.then(". ", address(item)).ending(".");
  }

  @Override
  public Phrase mention(Item item, Place place, Distinction distinction) {
    Phrase lead = lead(item, IN_TEXT.of(item.authors(), distinction));
    return Phrase.join(
            ", ",
            lead.isEmpty() ? title(item) : lead,
            Phrase.of(year(item, distinction)),
            place.labelled("para.", "paras"))
        .within("(", ")");
  }

  @Override
  public List<Distinction> distinctions(List<Item> items) {
    return new Distinctions(items, (item, with) -> mention(item, Place.NONE, with))
        .byNames()
        .byGivenNames()
        .byLetter(
            Comparator.comparing((Item item) -> LISTED.of(item.authors()).plain())
                .thenComparing(item -> item.title().text()))
        .found();
  }

  /** Authors; for an article without them its paper; else nothing, and the title leads. */
  private static Phrase lead(Item item, Phrase authors) {
    return authors.isEmpty() && item.form() == Form.ARTICLE
        ? Phrase.of(item.publisher()).italic()
        : authors;
  }

  private static Phrase title(Item item) {
    return item.form() == Form.ARTICLE || item.form() == Form.DATASET
        ? item.title().quoted(Quotes.BRITISH, text -> text)
        : item.title().bare(Quotes.BRITISH, text -> text).italic();
  }

  private static String year(Item item, Distinction distinction) {
    CitedDate date = item.published();
    return date.isKnown()
        ? (date.isDoubtful() ? "c. " : "") + Dates.year(date) + distinction.letter()
        : Distinctions.lettered("no date", " ", distinction);
  }

  private static Phrase address(Item item) {
    String read = DATES.inFull(item.retrieved());
    return item.url()
        .map(url -> "Available at: " + url)
        .map(at -> Phrase.of(read.isEmpty() ? at : at + " (Accessed: " + read + ")"))
        .orElse(Phrase.NONE);
  }
}
