package sourcebook.cite;

import java.util.ArrayList;
import java.util.List;

/**
 * How a style lists authors in one place.
 *
 * @param most how many are all named; of more, the first {@code first} are
 * @param last of more, whether the last one is named too, behind an ellipsis
 */
record Names(Order order, Initials initials, Joints joints, int most, int first, boolean last) {

  /** Which part of a person’s name comes first. */
  enum Order {
    /** {@code Jan van den Berg}. */
    SPOKEN,
    /** {@code van den Berg, Jan} for the first, spoken for the others. */
    FIRST_INVERTED,
    /** {@code Berg, Jan van den} for the first, spoken for the others. */
    FIRST_INVERTED_BY_NAME,
    /** {@code van den Berg, J.} for all. */
    INVERTED,
    /** {@code van den Berg J} for all. */
    INVERTED_WITHOUT_COMMA,
    /** {@code van den Berg}. */
    SURNAME
  }

  /**
   * What stands between names.
   *
   * @param and before the last one, with its spaces
   * @param comma when a comma stands before that
   * @param others for those left out
   * @param italic whether the words for others are in italics
   */
  record Joints(String and, Comma comma, String others, boolean italic) {}

  /** When a comma stands before the last name. */
  enum Comma {
    NEVER,
    ALWAYS,
    FROM_THREE
  }

  /** The list, every name by the rule of this place. */
  Phrase of(List<Author> authors) {
    return of(authors, Distinction.NONE);
  }

  /** The list, with what tells it from others. */
  Phrase of(List<Author> authors, Distinction distinction) {
    int shown = Math.max(authors.size() > most ? first : authors.size(), distinction.names());
    if (shown >= authors.size()) {
      return all(names(authors, distinction));
    }
    List<Phrase> names = names(authors.subList(0, shown), distinction);
    if (last) {
      Phrase end = name(authors.get(authors.size() - 1), authors.size() - 1, distinction);
      return commas(names).then(", … ", end);
    }
    boolean comma =
        joints.comma() == Comma.ALWAYS || (joints.comma() == Comma.FROM_THREE && shown > 1);
    Phrase others = Phrase.of(joints.others());
    return commas(names).then(comma ? ", " : " ", joints.italic() ? others.italic() : others);
  }

  private List<Phrase> names(List<Author> authors, Distinction distinction) {
    List<Phrase> names = new ArrayList<>();
    for (int i = 0; i < authors.size(); i++) {
      names.add(name(authors.get(i), i, distinction));
    }
    return names;
  }

  private Phrase all(List<Phrase> names) {
    if (names.size() < 2) {
      return commas(names);
    }
    int last = names.size() - 1;
    boolean comma =
        joints.comma() == Comma.ALWAYS || (joints.comma() == Comma.FROM_THREE && last > 1);
    return commas(names.subList(0, last)).then((comma ? "," : "") + joints.and(), names.get(last));
  }

  private static Phrase commas(List<Phrase> names) {
    return Phrase.join(", ", names.toArray(Phrase[]::new));
  }

  private Phrase name(Author author, int index, Distinction distinction) {
    if (!(author instanceof Author.Person person)) {
      return Phrase.of(author.inFull());
    }
    String given = initials.of(person.given());
    boolean inverts = index == 0;
    return Phrase.of(
        switch (order) {
          case SPOKEN -> spoken(person, given);
          case FIRST_INVERTED -> inverts ? inverted(person, given) : spoken(person, given);
          case FIRST_INVERTED_BY_NAME -> inverts ? byName(person, given) : spoken(person, given);
          case INVERTED -> inverted(person, given);
          case INVERTED_WITHOUT_COMMA ->
              Author.spaced(
                  person.particle(), person.family(), given, initials.ofSuffix(person.suffix()));
          case SURNAME ->
              distinction.given(index) ? Author.spaced(given, person.inShort()) : person.inShort();
        });
  }

  private String spoken(Author.Person person, String given) {
    String suffix = initials.ofSuffix(person.suffix());
    return Author.spaced(given, person.particle(), person.family(), suffix);
  }

  private static String inverted(Author.Person person, String given) {
    return listed(Author.spaced(person.particle(), person.family()), given, person.suffix());
  }

  private static String byName(Author.Person person, String given) {
    return listed(person.family(), Author.spaced(given, person.particle()), person.suffix());
  }

  private static String listed(String... parts) {
    StringBuilder name = new StringBuilder();
    for (String part : parts) {
      name.append(name.isEmpty() || part.isEmpty() ? "" : ", ").append(part);
    }
    return name.toString();
  }
}
