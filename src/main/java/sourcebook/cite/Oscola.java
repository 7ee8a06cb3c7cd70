package sourcebook.cite;

/** Oxford University Standard for the Citation of Legal Authorities, 4th edition. */
final class Oscola implements Style {

  private static final Dates DATES = new Dates(Dates.FULL, false, false);

  private static final Names.Joints JOINTS =
      new Names.Joints(" and ", Names.Comma.NEVER, "and others", false);

  private static final Names IN_NOTES =
      new Names(Names.Order.SPOKEN, Initials.STOPLESS, JOINTS, 3, 1, false);

  private static final Names LISTED =
      new Names(Names.Order.INVERTED_WITHOUT_COMMA, Initials.BARE, JOINTS, 3, 1, false);

  @Override
  public String name() {
    return "OSCOLA 4";
  }

  @Override
  public boolean inNotes() {
    return true;
  }

  @Override
  public Phrase entry(Item item, Distinction distinction) {
    return whole(item, LISTED.of(item.authors()), Place.NONE);
  }

  @Override
  public Phrase mention(Item item, Place place, Distinction distinction) {
    return whole(item, IN_NOTES.of(item.authors()), place).ending(".");
  }

  /** What is unknown is left out. */
  private static Phrase whole(Item item, Phrase authors, Place place) {
    Phrase publisher = Phrase.of(item.publisher());
    Phrase italic = publisher.italic();
    String about = item.published().isDoubtful() ? "c " : "";
    String day = about + DATES.inFull(item.published());
    String year = about + Dates.year(item.published());
    Phrase publication =
        switch (item.form()) {
          case ARTICLE -> italic.then(" ", Phrase.of(day).within("(", ")"));
          case PAGE -> italic.then(", ", day).within("(", ")");
          case BOOK, REPORT, DATASET -> publisher.then(" ", year).within("(", ")");
        };
    boolean bareBook = item.form() == Form.BOOK && publication.isEmpty();
    return authors
        .then(", ", title(item))
        .then(" ", publication)
        .then(bareBook ? ", " : " ", place.labelled("para", "paras"))
        .then(" ", address(item));
  }

  private static Phrase title(Item item) {
    return item.form() == Form.BOOK
        ? item.title().bare(Quotes.BRITISH, Capitals.ALL_PREPOSITIONS_SMALL::of).italic()
        : item.title().quoted(Quotes.BRITISH, Capitals.ALL_PREPOSITIONS_SMALL::of);
  }

  private static Phrase address(Item item) {
    String read = DATES.inFull(item.retrieved());
    return item.url()
        .map(url -> "<" + url + ">" + (read.isEmpty() ? "" : " accessed " + read))
        .map(Phrase::of)
        .orElse(Phrase.NONE);
  }
}
