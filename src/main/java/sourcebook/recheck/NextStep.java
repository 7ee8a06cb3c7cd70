package sourcebook.recheck;

import java.util.List;
import java.util.Optional;
import sourcebook.content.SourceChange;

/** What an editor does next about what was found. */
public final class NextStep {

  private NextStep() {}

  /**
   * A line that says so; empty where nothing is left to be done.
   *
   * @param written whether what was found has been recorded
   * @param texts the folder that the sources' texts were read from; empty for their addresses
   */
  public static Optional<String> of(
      List<Rechecked> sources, boolean written, Optional<String> texts) {
    // What stands in the place of a source is not recorded.
    List<SourceFindings> all =
        Rechecked.findings(sources).filter(findings -> !findings.isAnotherText()).toList();
    boolean news = !written && all.stream().anyMatch(SourceFindings::isNews);
    boolean review = all.stream().flatMap(f -> f.findings().stream()).anyMatch(NextStep::isOpen);
    String recheck = "`./sourcebook recheck" + texts.map(dir -> " --articles " + dir).orElse("");
    String record = recheck + " --write` records this";
    String look =
        "look at what rests on it, quote its words as they are now, and run "
            + recheck
            + " --acknowledge SOURCE:PARAGRAPH --because \"…\"`";
    if (news) {
      return Optional.of("Next: " + record + (review ? "; then " + look : "") + ".");
    }
    return review ? Optional.of("Next: " + look + ".") : Optional.empty();
  }

  private static boolean isOpen(Finding finding) {
    return finding.recorded().map(SourceChange::isUnderReview).orElse(true);
  }
}
