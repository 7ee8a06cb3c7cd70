package sourcebook.recheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sourcebook.content.Paragraphs;

/**
 * Paragraphs one after another that had the same fate.
 *
 * @param before their numbers when they were captured; empty where they are new
 * @param now their numbers now; empty where they are gone
 */
public record Run(Fate fate, Optional<Paragraphs> before, Optional<Paragraphs> now) {

  /** Paragraphs as runs, in their order. */
  public static List<Run> of(List<ParagraphFate> paragraphs) {
    List<Run> runs = new ArrayList<>();
    for (ParagraphFate paragraph : paragraphs) {
      Run one = of(paragraph);
      int last = runs.size() - 1;
      if (last >= 0 && one.continues(runs.get(last))) {
        runs.set(last, runs.get(last).upTo(one));
      } else {
        runs.add(one);
      }
    }
    return runs;
  }

  private static Run of(ParagraphFate paragraph) {
    return new Run(
        paragraph.fate(),
        paragraph.before().map(number -> new Paragraphs(number, number)),
        paragraph.now().map(number -> new Paragraphs(number, number)));
  }

  private boolean continues(Run run) {
    return fate == run.fate && follows(before, run.before) && follows(now, run.now);
  }

  private Run upTo(Run end) {
    return new Run(fate, joined(before, end.before), joined(now, end.now));
  }

  private static boolean follows(Optional<Paragraphs> next, Optional<Paragraphs> run) {
    return next.map(Paragraphs::first).equals(run.map(paragraphs -> paragraphs.last() + 1));
  }

  private static Optional<Paragraphs> joined(Optional<Paragraphs> run, Optional<Paragraphs> end) {
    return run.flatMap(one -> end.map(other -> new Paragraphs(one.first(), other.last())));
  }
}
