package sourcebook.cite;

import java.util.List;

/** MLA Handbook, 9th edition: list of works cited, and citations in the text. */
final class Mla implements Style {

  private static final Dates DATES = new Dates(Dates.SHORT, false, false);

  private static final Names LISTED =
      new Names(
          Names.Order.FIRST_INVERTED,
          Initials.FULL,
          new Names.Joints(" and ", Names.Comma.ALWAYS, "et al.", false),
          2,
          1,
          false);

  private static final Names IN_TEXT =
      new Names(
          Names.Order.SURNAME,
          Initials.SPACED,
          new Names.Joints(" and ", Names.Comma.FROM_THREE, "et al.", false),
          2,
          1,
          false);

  @Override
  public String name() {
    return "MLA 9";
  }

  @Override
  public boolean inNotes() {
    return false;
  }

  /** What is unknown is left out. */
  @Override
  public Phrase entry(Item item, Distinction distinction) {
    boolean dated = item.published().isKnown();
    String read = dated ? "" : DATES.inFull(item.retrieved());
    Phrase publisher = Phrase.of(item.publisher());
    return Phrase.join(
            ". ",
            LISTED.of(item.authors(), distinction),
            title(item, item.title()),
            Phrase.join(
                ", ",
                item.form().hasContainer() ? publisher.italic() : publisher,
                date(item),
                Phrase.of(item.url().orElse(""))),
            Style.when(!read.isEmpty(), "Accessed " + read))
        .ending(".");
  }

  @Override
  public Phrase mention(Item item, Place place, Distinction distinction) {
    Phrase title = title(item, item.title().inShort());
    Phrase authors = IN_TEXT.of(item.authors(), distinction);
    return Phrase.join(
            ", ",
            authors.isEmpty() || distinction.title() ? authors.then(", ", title) : authors,
            place.labelled("par.", "pars."))
        .within("(", ")");
  }

  @Override
  public List<Distinction> distinctions(List<Item> items) {
    return new Distinctions(items, (item, with) -> mention(item, Place.NONE, with))
        .byNames()
        .byGivenNames()
        .byTitle()
        .found();
  }

  private static Phrase title(Item item, Title title) {
    boolean alone =
        item.form() == Form.BOOK
            || item.form() == Form.REPORT
            || (item.form() == Form.PAGE && item.publisher().isEmpty());
    return alone
        ? title.bare(Quotes.AMERICAN, Capitals.ALL_PREPOSITIONS_SMALL::of).italic()
        : title.quoted(Quotes.AMERICAN, Capitals.ALL_PREPOSITIONS_SMALL::of);
  }

  private static Phrase date(Item item) {
    CitedDate date = item.published();
    boolean doubtful = date.isDoubtful();
    if (item.form() == Form.BOOK) {
      return Phrase.of(doubtful ? "[" + Dates.year(date) + "?]" : Dates.year(date));
    }
    String circa = item.publisher().isEmpty() ? "Circa " : "circa ";
    return Phrase.of((doubtful ? circa : "") + DATES.inFull(date));
  }
}
