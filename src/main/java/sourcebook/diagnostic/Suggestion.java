package sourcebook.diagnostic;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the known name that somebody probably meant. */
public final class Suggestion {

  private Suggestion() {}

  /** “did you mean `x`?” for the nearest of the known names, or empty where none is near. */
  public static String didYouMean(String written, Stream<String> known) {
    return nearest(written, known).map(name -> "did you mean `" + name + "`?").orElse("");
  }

  /**
   * The known name with the fewest edits between it and what was written, at most a third of its
   * length; the first in alphabetical order where several are as near.
   */
  public static Optional<String> nearest(String written, Stream<String> known) {
    String wanted = written.toLowerCase(Locale.ROOT);
    record Candidate(String name, int distance) {}
    return known
        .distinct()
        .filter(name -> Math.abs(name.length() - wanted.length()) <= tolerance(wanted))
        .map(name -> new Candidate(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
        .filter(candidate -> candidate.distance() <= tolerance(wanted))
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .map(Candidate::name);
  }

  private static int tolerance(String name) {
    return Math.max(1, name.length() / 3);
  }

  /** Edits between two words, where swapping two neighbours counts as one. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, d);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int i, int j, int[][] d) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
