package sourcebook.recheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The longest row of pairs in which both numbers rise: of all pairs of equal paragraphs, the
 * longest common subsequence of two texts (Hunt and Szymanski, “A fast algorithm for computing
 * longest common subsequences”, 1977). Of several rows of one length it is always the same.
 */
final class Ascent {

  private static final Comparator<Pair> ORDER =
      Comparator.comparingInt(Pair::before)
          .thenComparing(Comparator.comparingInt(Pair::now).reversed());

  /** By its length less one, the last pair of the row that ends lowest. */
  private final List<Pair> lowest = new ArrayList<>();

  private final Map<Pair, Pair> previous = new HashMap<>();

  private Ascent() {}

  static List<Pair> among(List<Pair> pairs) {
    Ascent ascent = new Ascent();
    pairs.stream().sorted(ORDER).forEach(ascent::add);
    return ascent.longest();
  }

  private void add(Pair pair) {
    int length = rowsBelow(pair.now());
    if (length > 0) {
      previous.put(pair, lowest.get(length - 1));
    }
    if (length == lowest.size()) {
      lowest.add(pair);
    } else {
      lowest.set(length, pair);
    }
  }

  /** The length of the longest row that ends below a number. */
  private int rowsBelow(int now) {
    int low = 0;
    int high = lowest.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (lowest.get(middle).now() < now) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<Pair> longest() {
    List<Pair> row = new ArrayList<>();
    Pair pair = lowest.isEmpty() ? null : lowest.get(lowest.size() - 1);
    while (pair != null) {
      row.add(pair);
      pair = previous.get(pair);
    }
    Collections.reverse(row);
    return row;
  }
}
