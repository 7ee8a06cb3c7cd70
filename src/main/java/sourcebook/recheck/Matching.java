package sourcebook.recheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import sourcebook.fingerprint.Fingerprint;
import sourcebook.fingerprint.ParagraphPrint;

/**
 * Finds for each paragraph of a text the one that answers to it now: first those of the same words
 * in the same order, then those of the same words elsewhere, then those of nearly the same words,
 * and at last those that stand in the same place between others that are settled.
 */
final class Matching {

  private final Fingerprint before;
  private final Fingerprint now;
  private final Map<Integer, Integer> found = new TreeMap<>();
  private final TreeSet<Integer> leftBefore = new TreeSet<>();
  private final TreeSet<Integer> leftNow = new TreeSet<>();

  private Matching(Fingerprint before, Fingerprint now) {
    this.before = before;
    this.now = now;
    for (int number = 1; number <= before.length(); number++) {
      leftBefore.add(number);
    }
    for (int number = 1; number <= now.length(); number++) {
      leftNow.add(number);
    }
  }

  /** The number now by the number before, of all that have one. */
  static Map<Integer, Integer> of(Fingerprint before, Fingerprint now) {
    Matching matching = new Matching(before, now);
    List<Pair> standing = Ascent.among(matching.equal());
    standing.forEach(matching::settle);
    matching.equalElsewhere();
    matching.nearly(new Gaps(standing));
    matching.inPlace();
    return matching.found;
  }

  /** Every pair of equal paragraphs that are left. */
  private List<Pair> equal() {
    Map<String, List<Integer>> byHash = new HashMap<>();
    for (int number : leftNow) {
      byHash.computeIfAbsent(now.paragraph(number).hash(), h -> new ArrayList<>()).add(number);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int number : leftBefore) {
      byHash
          .getOrDefault(before.paragraph(number).hash(), List.of())
          .forEach(other -> pairs.add(new Pair(number, other)));
    }
    return pairs;
  }

  private void equalElsewhere() {
    equal().forEach(this::settleIfLeft);
  }

  /** Best pairs first, and of equally good ones those that moved least. */
  private void nearly(Gaps gaps) {
    record Candidate(Pair pair, int distance) {}
    List<Candidate> candidates = new ArrayList<>();
    for (int old : leftBefore) {
      for (int other : leftNow) {
        Pair pair = new Pair(old, other);
        ParagraphPrint one = before.paragraph(old);
        ParagraphPrint two = now.paragraph(other);
        if (gaps.hold(pair) ? Likeness.isSlight(one, two) : Likeness.isSlightAnywhere(one, two)) {
          candidates.add(new Candidate(pair, Likeness.distance(one, two)));
        }
      }
    }
    candidates.stream()
        .sorted(
            Comparator.comparingInt(Candidate::distance)
                .thenComparing(c -> Math.abs(c.pair().before() - c.pair().now()))
                .thenComparing(c -> c.pair().before())
                .thenComparing(c -> c.pair().now()))
        .map(Candidate::pair)
        .forEach(this::settleIfLeft);
  }

  private void inPlace() {
    List<Pair> settled = new ArrayList<>();
    found.forEach((old, other) -> settled.add(new Pair(old, other)));
    Gaps gaps = new Gaps(Ascent.among(settled));
    gaps.share(leftBefore, leftNow).forEach(gap -> gap.pairs(this::distance).forEach(this::settle));
  }

  private int distance(Pair pair) {
    return Likeness.distance(before.paragraph(pair.before()), now.paragraph(pair.now()));
  }

  private void settleIfLeft(Pair pair) {
    if (leftBefore.contains(pair.before()) && leftNow.contains(pair.now())) {
      settle(pair);
    }
  }

  private void settle(Pair pair) {
    found.put(pair.before(), pair.now());
    leftBefore.remove(pair.before());
    leftNow.remove(pair.now());
  }
}
