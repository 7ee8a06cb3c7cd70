package sourcebook.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.evidence.Ledger;
import sourcebook.library.Library;

/** A log is not rewritten. */
final class LoggedCorrectionsStay implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "logged-corrections-stay",
          "The corrections are append-only; one that was published is neither changed nor "
              + "taken out.",
          "(a correction that was published is deleted)",
          "(the correction stands; a further one says what was wrong with it)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public boolean needsEveryFile() {
    return true;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    Set<String> now =
        library.content().corrections().stream().map(Ledger::key).collect(Collectors.toSet());
    return library.published().corrections().stream()
        .filter(logged -> !now.contains(logged))
        .sorted()
        .map(
            logged ->
                RULE.error(
                        OnTheRecord.endOfLog(library),
                        "the correction of "
                            + logged.substring(0, logged.lastIndexOf(' '))
                            + " was published and is gone or changed")
                    .mend("put it back as it was; what was wrong with it is a further correction"));
  }
}
