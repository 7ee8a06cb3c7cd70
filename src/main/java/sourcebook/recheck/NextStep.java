package sourcebook.recheck;

import java.util.List;
import java.util.Optional;
import sourcebook.content.SourceChange;

/** What an editor does next about what was found. */
public final class NextStep {

  private static final String RECORD = "`./sourcebook recheck --write` records this";
  private static final String LOOK =
      "look at what rests on it, quote its words as they are now, and run `./sourcebook recheck"
          + " --acknowledge SOURCE:PARAGRAPH --because \"…\"`";

  private NextStep() {}

  /**
   * A line that says so; empty where nothing is left to be done.
   *
   * @param written whether what was found has been recorded
   */
  public static Optional<String> of(List<Rechecked> sources, boolean written) {
    // What stands in the place of a source is not recorded.
    List<SourceFindings> all =
        Rechecked.findings(sources).filter(findings -> !findings.isAnotherText()).toList();
    boolean news = !written && all.stream().anyMatch(SourceFindings::isNews);
    boolean review = all.stream().flatMap(f -> f.findings().stream()).anyMatch(NextStep::isOpen);
    if (news) {
      return Optional.of("Next: " + RECORD + (review ? "; then " + LOOK : "") + ".");
    }
    return review ? Optional.of("Next: " + LOOK + ".") : Optional.empty();
  }

  private static boolean isOpen(Finding finding) {
    return finding.recorded().map(SourceChange::isUnderReview).orElse(true);
  }
}
