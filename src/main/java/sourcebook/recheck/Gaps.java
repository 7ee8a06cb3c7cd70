package sourcebook.recheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The room between pairs that are settled, in a row in which both numbers rise. */
final class Gaps {

  private final TreeMap<Integer, Integer> gapsBefore = new TreeMap<>();
  private final TreeMap<Integer, Integer> gapsNow = new TreeMap<>();

  Gaps(List<Pair> row) {
    gapsBefore.put(0, 0);
    gapsNow.put(0, 0);
    for (Pair pair : row) {
      gapsBefore.put(pair.before(), gapsBefore.size());
      gapsNow.put(pair.now(), gapsNow.size());
    }
  }

  /** Whether both of a pair stand in the same gap. */
  boolean hold(Pair pair) {
    return gapsBefore
        .floorEntry(pair.before())
        .getValue()
        .equals(gapsNow.floorEntry(pair.now()).getValue());
  }

  /** The paragraphs that are left, gap by gap; only gaps with some on both sides. */
  List<Gap> share(Collection<Integer> before, Collection<Integer> now) {
    TreeMap<Integer, Gap> gaps = new TreeMap<>();
    before.forEach(number -> gap(gaps, gapsBefore, number).before().add(number));
    now.forEach(number -> gap(gaps, gapsNow, number).now().add(number));
    return gaps.values().stream()
        .filter(gap -> !gap.before().isEmpty() && !gap.now().isEmpty())
        .toList();
  }

  private static Gap gap(Map<Integer, Gap> gaps, NavigableMap<Integer, Integer> of, int number) {
    return gaps.computeIfAbsent(
        of.floorEntry(number).getValue(), unused -> new Gap(new ArrayList<>(), new ArrayList<>()));
  }
}
