package sourcebook.recheck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Paragraphs before and now between the same two others, in order. */
record Gap(List<Integer> before, List<Integer> now) {

  /** Beyond this the nearest pairs are not looked for: nobody has replaced so much in its order. */
  private static final int MOST_PAIRS = 250_000;

  /** As many pairs as there can be without any two crossing, and of those the nearest in all. */
  List<Pair> pairs(ToIntFunction<Pair> distance) {
    boolean few = (long) before.size() * now.size() <= MOST_PAIRS;
    return few ? nearest(distance) : inOrder(Math.min(before.size(), now.size()));
  }

  private List<Pair> inOrder(int length) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      pairs.add(new Pair(before.get(i), now.get(i)));
    }
    return pairs;
  }

  /** Each cell is the least distance of the first i and j; the shorter side is used up. */
  private List<Pair> nearest(ToIntFunction<Pair> distance) {
    boolean fewerBefore = before.size() < now.size();
    int[][] least = new int[before.size() + 1][now.size() + 1];
    for (int i = 1; i <= before.size(); i++) {
      for (int j = 1; j <= now.size(); j++) {
        least[i][j] = least(least, i, j, fewerBefore, distance.applyAsInt(pair(i, j)));
      }
    }
    return walk(least, fewerBefore, distance);
  }

  private static int least(int[][] least, int i, int j, boolean fewerBefore, int distance) {
    int paired = least[i - 1][j - 1] + distance;
    boolean maySkip = fewerBefore ? j > i : i > j;
    return maySkip ? Math.min(paired, fewerBefore ? least[i][j - 1] : least[i - 1][j]) : paired;
  }

  private List<Pair> walk(int[][] least, boolean fewerBefore, ToIntFunction<Pair> distance) {
    List<Pair> pairs = new ArrayList<>();
    int i = before.size();
    int j = now.size();
    while (i > 0 && j > 0) {
      if (least[i][j] == least[i - 1][j - 1] + distance.applyAsInt(pair(i, j))) {
        pairs.add(pair(i--, j--));
      } else if (fewerBefore) {
        j--;
      } else {
        i--;
      }
    }
    return pairs;
  }

  private Pair pair(int i, int j) {
    return new Pair(before.get(i - 1), now.get(j - 1));
  }
}
