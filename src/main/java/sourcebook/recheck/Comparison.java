package sourcebook.recheck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sourcebook.fingerprint.Fingerprint;
import sourcebook.fingerprint.ParagraphPrint;

/**
 * A source’s text as it was captured, paragraph by paragraph beside its text as it is now.
 *
 * @param paragraphs those that were captured, by their numbers, then those that are new, by theirs
 */
public record Comparison(List<ParagraphFate> paragraphs) {

  /** Of another text that stands at the address, hardly a paragraph is known. */
  private static final int FEWEST_FOUND_ONE_IN = 4;

  public Comparison {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Compares two fingerprints, which must have the same salt. */
  public static Comparison of(Fingerprint before, Fingerprint now) {
    Map<Integer, Integer> found = Matching.of(before, now);
    List<ParagraphFate> fates = new ArrayList<>();
    for (int number = 1; number <= before.length(); number++) {
      Optional<Integer> other = Optional.ofNullable(found.get(number));
      ParagraphPrint print = before.paragraph(number);
      int old = number;
      Fate fate = other.map(n -> fate(old, n, print, now.paragraph(n))).orElse(Fate.GONE);
      fates.add(new ParagraphFate(fate, Optional.of(number), other));
    }
    Set<Integer> known = new HashSet<>(found.values());
    for (int number = 1; number <= now.length(); number++) {
      if (!known.contains(number)) {
        fates.add(new ParagraphFate(Fate.NEW, Optional.empty(), Optional.of(number)));
      }
    }
    return new Comparison(fates);
  }

  /** What has become of a paragraph that was captured. */
  public ParagraphFate of(int before) {
    return paragraphs.get(before - 1);
  }

  public Stream<ParagraphFate> with(Fate fate) {
    return paragraphs.stream().filter(paragraph -> paragraph.fate() == fate);
  }

  /** Whether every paragraph stands where it stood, word for word, and no other is there. */
  public boolean isUnchanged() {
    return paragraphs.stream().allMatch(paragraph -> paragraph.fate() == Fate.SAME);
  }

  /** Whether so little of the text is left that this is another one: a notice, a wall, a menu. */
  public boolean isOfAnotherText() {
    long before = paragraphs.stream().filter(paragraph -> paragraph.before().isPresent()).count();
    long found = Stream.of(Fate.SAME, Fate.MOVED, Fate.SLIGHT).flatMap(this::with).count();
    return found * FEWEST_FOUND_ONE_IN < before;
  }

  private static Fate fate(int before, int now, ParagraphPrint one, ParagraphPrint other) {
    if (one.hash().equals(other.hash())) {
      return before == now ? Fate.SAME : Fate.MOVED;
    }
    return Likeness.isSlight(one, other) ? Fate.SLIGHT : Fate.SUBSTANTIVE;
  }
}
