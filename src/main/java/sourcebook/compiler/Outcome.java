package sourcebook.compiler;

import java.util.List;
import java.util.Optional;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Severity;

/**
 * How a build ended.
 *
 * @param diagnostics what was found, sorted by place
 * @param published whether the site is now what the content makes
 * @param pages how many pages the site has
 * @param changed how many of its files changed, came or went
 * @param survey what the site tells of; empty where nothing was published
 */
public record Outcome(
    List<Diagnostic> diagnostics,
    boolean published,
    int pages,
    int changed,
    Optional<Survey> survey) {

  public Outcome {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Nothing is made, for these reasons. */
  public static Outcome refused(List<Diagnostic> faults) {
    return new Outcome(faults.stream().sorted().distinct().toList(), false, 0, 0, Optional.empty());
  }

  /** The same, told again: since then no file has changed. */
  public Outcome unchanged() {
    return new Outcome(diagnostics, published, pages, 0, survey);
  }

  static boolean refuses(List<Diagnostic> faults) {
    return faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
  }
}
