package sourcebook.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A run of paragraphs of a source, both ends included; the first paragraph is number 1. */
public record Paragraphs(int first, int last) {

  public Paragraphs {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("not a run of paragraphs: " + first + "-" + last);
    }
  }

  /** The fewest runs that hold these paragraphs and no other, in order. */
  public static List<Paragraphs> runs(Collection<Integer> paragraphs) {
    List<Paragraphs> runs = new ArrayList<>();
    for (int number : new TreeSet<>(paragraphs)) {
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).last() == number - 1) {
        runs.set(last, new Paragraphs(runs.get(last).first(), number));
      } else {
        runs.add(new Paragraphs(number, number));
      }
    }
    return runs;
  }

  /** Each of them, in order. */
  public Stream<Integer> numbers() {
    return IntStream.rangeClosed(first, last).boxed();
  }

  public boolean contains(int paragraph) {
    return first <= paragraph && paragraph <= last;
  }

  /** Whether some paragraph is in both runs. */
  public boolean meets(Paragraphs other) {
    return first <= other.last && other.first <= last;
  }

  /** {@code 9} or {@code 9-11}. */
  @Override
  public String toString() {
    return first == last ? String.valueOf(first) : first + "-" + last;
  }
}
