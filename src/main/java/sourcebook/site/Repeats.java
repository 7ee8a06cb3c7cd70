package sourcebook.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;

/** A mistake in a template is made again on every page; it is told once. */
final class Repeats {

  /** What makes two faults the same. */
  private record Kind(String rule, String message) {}

  /** A fault at its first place, and in how many places it is. */
  private record Repeated(Diagnostic first, int places) {}

  private Repeats() {}

  /** Each fault at its first place, with the number of others. */
  static Stream<Diagnostic> folded(Stream<Diagnostic> faults) {
    Map<Kind, Repeated> folded = new LinkedHashMap<>();
    faults
        .sorted()
        .forEach(
            fault ->
                folded.merge(
                    new Kind(fault.rule().id(), fault.message()),
                    new Repeated(fault, 1),
                    (known, one) -> new Repeated(known.first(), known.places() + 1)));
    return folded.values().stream().map(Repeats::told);
  }

  private static Diagnostic told(Repeated repeated) {
    Diagnostic first = repeated.first();
    String others =
        switch (repeated.places()) {
          case 1 -> "";
          case 2 -> ", here and in 1 other place";
          default -> ", here and in " + (repeated.places() - 1) + " other places";
        };
    return new Diagnostic(
        first.rule(),
        first.severity(),
        first.position(),
        first.message() + others,
        first.mend(),
        first.related());
  }
}
