package sourcebook.cite;

/**
 * What tells an item, where it is cited in a text, from others that would read the same.
 *
 * @param names how many authors are named at least
 * @param givenNames how many of these are named with their given names
 * @param letter {@code a}, {@code b} … behind the year; empty where none is needed
 * @param title whether the title is named as well
 */
record Distinction(int names, int givenNames, String letter, boolean title) {

  static final Distinction NONE = new Distinction(0, 0, "", false);

  boolean given(int author) {
    return author < givenNames;
  }

  Distinction withNames(int number) {
    return new Distinction(number, givenNames, letter, title);
  }

  Distinction withGivenNames(int number) {
    return new Distinction(names, number, letter, title);
  }

  Distinction withLetter(String other) {
    return new Distinction(names, givenNames, other, title);
  }

  Distinction withTitle() {
    return new Distinction(names, givenNames, letter, true);
  }
}
