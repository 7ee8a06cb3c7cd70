package sourcebook.search;

/**
 * Rising whole numbers as a text: the distance from each to the next, in groups of five bits, the
 * lowest first. A group that ends a number is one of the first 32 signs of the alphabet, any other
 * one of the last 32.
 */
final class Numbers {

  /** In the order of RFC 4648, section 5. */
  private static final String SIGNS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private static final int GROUP = 32;

  private final StringBuilder text = new StringBuilder();
  private int last = -1;

  /** Adds a number that is greater than all before; the last one may be told again. */
  void add(int number) {
    if (number == last) {
      return;
    }
    if (number < last) {
      throw new IllegalArgumentException(number + " after " + last);
    }
    int rest = number - last - 1;
    for (; rest >= GROUP; rest /= GROUP) {
      text.append(SIGNS.charAt(GROUP + rest % GROUP));
    }
    text.append(SIGNS.charAt(rest));
    last = number;
  }

  boolean endWith(int number) {
    return last == number;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
