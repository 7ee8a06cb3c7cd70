package sourcebook.cite;

/** The Chicago Manual of Style, 18th edition: notes and bibliography. */
final class ChicagoNotes implements Style {

  /** More than two authors: the first one. */
  private static final Names IN_NOTES =
      new Names(
          Names.Order.SPOKEN,
          Initials.FULL,
          new Names.Joints(" and ", Names.Comma.FROM_THREE, "et al.", false),
          2,
          1,
          false);

  @Override
  public String name() {
    return "Chicago 18 (notes)";
  }

  @Override
  public boolean inNotes() {
    return true;
  }

  @Override
  public Phrase entry(Item item, Distinction distinction) {
    return Phrase.join(
            ". ",
            Chicago.lead(item),
            Chicago.title(item, item.title()),
            Chicago.publisherBehindTitle(item).then(", ", date(item)),
            Chicago.accessed(item, "Accessed"),
            Chicago.address(item))
        .ending(".");
  }

  @Override
  public Phrase mention(Item item, Place place, Distinction distinction) {
    Phrase title = Chicago.title(item, item.title());
    Phrase publication = Chicago.publisher(item).then(", ", date(item));
    return Phrase.join(
            ", ",
            IN_NOTES.of(item.authors()),
            Chicago.isWork(item)
                ? title.then(" ", publication.within("(", ")"))
                : title.then(", ", publication),
            place.labelled("para.", "paras."),
            Chicago.accessed(item, "accessed"),
            Chicago.address(item))
        .ending(".");
  }

  /** Pages of sites that have no date are given none; all else is “n.d.”. */
  private static Phrase date(Item item) {
    CitedDate date = item.published();
    if (!date.isKnown()) {
      return Style.when(item.form() != Form.PAGE, "n.d.");
    }
    String text = Chicago.isWork(item) ? Dates.year(date) : Chicago.DATES.inFull(date);
    return Phrase.of(Chicago.sure(date, text));
  }
}
