package sourcebook.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import sourcebook.compiler.Progress;
import sourcebook.compiler.Stage;
import sourcebook.diagnostic.Counted;

/** The steps of long work, and how long each takes. Several threads may tell of them and ask. */
final class Steps implements Progress {

  /** A step, and when it began. */
  private record Step(String words, long began) {}

  private final LongSupplier clock;
  private final List<Step> steps = new ArrayList<>();
  private int pages;

  /**
   * @param clock the time in nanoseconds, from wherever
   */
  Steps(LongSupplier clock) {
    this.clock = clock;
  }

  @Override
  public void begin(Stage stage) {
    begin(stage.words());
  }

  /**
   * @param words what is done from now on, such as “reading the content”
   */
  synchronized void begin(String words) {
    steps.add(new Step(words, clock.getAsLong()));
  }

  @Override
  public synchronized void pagePrinted() {
    pages++;
  }

  /** What is being done, in words; empty before the first step. */
  synchronized String now() {
    if (steps.isEmpty()) {
      return "";
    }
    String words = steps.get(steps.size() - 1).words();
    return words.equals(Stage.PRINT.words()) && pages > 0
        ? words + ": " + Counted.of(pages, "page", "pages") + " so far"
        : words;
  }

  /** A line for each step and one for all of them, in milliseconds, up to now. */
  synchronized List<String> times() {
    long end = clock.getAsLong();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      long next = i + 1 < steps.size() ? steps.get(i + 1).began() : end;
      lines.add(line(next - steps.get(i).began(), steps.get(i).words()));
    }
    lines.add(line(steps.isEmpty() ? 0 : end - steps.get(0).began(), "in all"));
    return lines;
  }

  private static String line(long nanos, String words) {
    return String.format(Locale.ROOT, "%7d ms  %s", TimeUnit.NANOSECONDS.toMillis(nanos), words);
  }
}
