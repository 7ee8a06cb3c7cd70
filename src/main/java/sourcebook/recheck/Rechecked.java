package sourcebook.recheck;

import java.util.List;
import java.util.stream.Stream;
import sourcebook.content.Source;

/** What the attempt to check a source again came to. */
public sealed interface Rechecked {

  Source source();

  /** Whether something changed that nobody has recorded yet. */
  default boolean isNews() {
    return false;
  }

  /** What was found of all that were compared. */
  static Stream<SourceFindings> findings(List<Rechecked> sources) {
    return sources.stream()
        .filter(Compared.class::isInstance)
        .map(compared -> ((Compared) compared).findings());
  }

  /** Its text is at hand and was compared. */
  record Compared(SourceFindings findings) implements Rechecked {
    @Override
    public Source source() {
      return findings.source();
    }

    @Override
    public boolean isNews() {
      return findings.isNews();
    }
  }

  /** There is nothing to compare, which is no fault. */
  record Skipped(Source source, String why) implements Rechecked {}

  /** Its text should be at hand and is not. */
  record Unreachable(Source source, String why) implements Rechecked {}
}
