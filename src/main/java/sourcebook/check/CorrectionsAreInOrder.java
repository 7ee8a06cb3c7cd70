package sourcebook.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sourcebook.content.Correction;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** A log is written at its end. */
final class CorrectionsAreInOrder implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "corrections-are-in-order",
          "The corrections are a log: new entries come at its end, so that nobody has to "
              + "look for them.",
          """
          - {date: 2025-06-01, …}
          - {date: 2025-05-01, …}""",
          """
          - {date: 2025-05-01, …}
          - {date: 2025-06-01, …}""");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    List<Correction> log = library.content().corrections();
    return IntStream.range(1, log.size())
        .filter(i -> isBefore(log.get(i), log.get(i - 1)))
        .mapToObj(
            i ->
                RULE.error(
                        log.get(i).date().position(),
                        "this correction is older than the one above it")
                    .mend("put new corrections at the end, dated when they were made")
                    .see(log.get(i - 1).date().position(), "the one above it"));
  }

  private static boolean isBefore(Correction later, Correction earlier) {
    return later
        .date()
        .edtf()
        .flatMap(date -> earlier.date().edtf().map(e -> date.latest().isBefore(e.earliest())))
        .orElse(false);
  }
}
