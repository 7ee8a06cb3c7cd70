package sourcebook.cite;

import java.util.Comparator;
import java.util.List;

/** The Chicago Manual of Style, 18th edition: author-date. */
final class ChicagoAuthorDate implements Style {

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
    return "Chicago 18 (author-date)";
  }

  @Override
  public boolean inNotes() {
    return false;
  }

  @Override
  public Phrase entry(Item item, Distinction distinction) {
    Phrase lead = Chicago.lead(item);
    Phrase title = Chicago.title(item, item.title());
    Phrase year = year(item, distinction);
    String day = Chicago.isWork(item) ? "" : Chicago.DATES.withoutYear(item.published());
    return Phrase.join(
            ". ",
            lead.isEmpty() ? title : lead,
            year,
            lead.isEmpty() ? Phrase.NONE : title,
            Chicago.publisherBehindTitle(item).then(", ", day),
            Chicago.accessed(item, "Accessed"),
            Chicago.address(item))
        .ending(".");
  }

  @Override
  public Phrase mention(Item item, Place place, Distinction distinction) {
    boolean dated = item.published().isKnown();
    return lead(item, distinction)
        .then(dated ? " " : ", ", year(item, distinction))
        .then(", ", place.labelled("para.", "paras."))
        .within("(", ")");
  }

  @Override
  public List<Distinction> distinctions(List<Item> items) {
    return new Distinctions(items, (item, with) -> mention(item, Place.NONE, with))
        .byFirstAuthor()
        .byNames()
        .byLetter(
            Comparator.comparing((Item item) -> Chicago.lead(item).plain())
                .thenComparing(item -> Dates.year(item.published()))
                .thenComparing(Distinctions.BY_TITLE))
        .found();
  }

  private static Phrase lead(Item item, Distinction distinction) {
    if (!item.authors().isEmpty()) {
      return IN_TEXT.of(item.authors(), distinction);
    }
    Phrase lead = Chicago.lead(item);
    return lead.isEmpty() ? Chicago.title(item, item.title().inShort()) : lead;
  }

  private static Phrase year(Item item, Distinction distinction) {
    CitedDate date = item.published();
    if (!date.isKnown()) {
      return Phrase.of(Distinctions.lettered("n.d.", "-", distinction));
    }
    return Phrase.of(Chicago.sure(date, Dates.year(date)) + distinction.letter());
  }
}
