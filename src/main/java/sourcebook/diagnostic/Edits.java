package sourcebook.diagnostic;

import java.util.Arrays;

/**
 * Counts the letters to add, take out, change or swap with their neighbour to make one word of
 * another (optimal string alignment), but not beyond what anybody wants to know.
 */
final class Edits {

  private final String a;
  private final String b;
  private final int most;

  /** The edits for the last three beginnings of {@code a}, by the length of a beginning of b. */
  private int[] beforeLast;

  private int[] last;
  private int[] current;

  private Edits(String a, String b, int most) {
    this.a = a;
    this.b = b;
    this.most = most;
    this.beforeLast = row();
    this.last = row();
    this.current = row();
  }

  /** The number of edits, or any number above {@code most} where there are more than that. */
  static int between(String a, String b, int most) {
    return Math.abs(a.length() - b.length()) > most ? most + 1 : new Edits(a, b, most).count();
  }

  private int count() {
    for (int j = 0; j <= Math.min(most, b.length()); j++) {
      last[j] = j;
    }
    int fewest = 0;
    for (int i = 1; i <= a.length(); i++) {
      int fewestBefore = fewest;
      fewest = fill(i);
      if (fewest > most && fewestBefore >= most) {
        return most + 1;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = current;
      current = spare;
    }
    return last[b.length()];
  }

  /**
   * Only what is at most {@code most} places off the diagonal can count; the fewest edits in it.
   */
  private int fill(int i) {
    Arrays.fill(current, most + 1);
    int fewest = most + 1;
    for (int j = Math.max(0, i - most); j <= Math.min(b.length(), i + most); j++) {
      current[j] = j == 0 ? i : cheapest(i, j);
      fewest = Math.min(fewest, current[j]);
    }
    return fewest;
  }

  private int cheapest(int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(last[j - 1] + change, Math.min(last[j], current[j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
  }

  private int[] row() {
    int[] row = new int[b.length() + 1];
    Arrays.fill(row, most + 1);
    return row;
  }
}
