package sourcebook.page;

/** Counts in letters: A to Z, then AA, AB and so on. */
final class Letters {

  private Letters() {}

  /** The letters for a number that counts from zero. */
  static String of(int number) {
    String last = String.valueOf((char) ('A' + number % 26));
    return number < 26 ? last : of(number / 26 - 1) + last;
  }
}
