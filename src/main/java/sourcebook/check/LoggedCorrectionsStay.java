package sourcebook.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Correction;
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

  private static final String FURTHER = "what is wrong with it goes into a further correction";

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
    List<Correction> added =
        library.content().corrections().stream().filter(c -> Ledger.isNew(c, library)).toList();
    return missing(library)
        .map(
            logged ->
                added.stream()
                    .filter(correction -> isVersionOf(logged, correction))
                    .findFirst()
                    .map(correction -> changed(logged, correction))
                    .orElseGet(() -> gone(logged, library)));
  }

  /**
   * Whether this is one that was published and reads otherwise now, which is a fault of its own.
   */
  static boolean isRewritten(Correction correction, Library library) {
    return missing(library).anyMatch(logged -> isVersionOf(logged, correction));
  }

  /** What was logged, and does not stand in the log as it did. */
  private static Stream<String> missing(Library library) {
    Set<String> now =
        library.content().corrections().stream().map(Ledger::key).collect(Collectors.toSet());
    return library.published().corrections().stream().filter(logged -> !now.contains(logged));
  }

  /** Of the same subject, and either of the same day or in the same words. */
  private static boolean isVersionOf(String logged, Correction correction) {
    String[] one = parts(logged);
    String[] other = parts(Ledger.key(correction));
    return one[1].equals(other[1]) && (one[0].equals(other[0]) || one[2].equals(other[2]));
  }

  private static Diagnostic changed(String logged, Correction now) {
    boolean sameDay = parts(logged)[0].equals(now.date().written());
    return RULE.error(
            sameDay ? now.position() : now.date().position(),
            sameDay
                ? "this correction was published in other words"
                : "this correction was published with the date " + parts(logged)[0])
        .mend("put it back as `corrections.html` of the published site has it; " + FURTHER);
  }

  private static Diagnostic gone(String logged, Library library) {
    String[] parts = parts(logged);
    return RULE.error(
            OnTheRecord.endOfLog(library),
            "the correction of `" + parts[1] + "` from " + parts[0] + " was published and is gone")
        .mend("put it back as `corrections.html` of the published site has it; " + FURTHER);
  }

  private static String[] parts(String key) {
    return key.split(" ", 3);
  }
}
