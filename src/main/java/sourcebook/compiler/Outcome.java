package sourcebook.compiler;

import java.util.List;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Severity;

/**
 * How a build ended.
 *
 * @param diagnostics what was found, sorted by place
 * @param published whether the site is now what the content makes
 * @param pages how many pages the site has
 * @param changed how many of its files changed, came or went
 */
public record Outcome(List<Diagnostic> diagnostics, boolean published, int pages, int changed) {

  public Outcome {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Nothing is made, for these reasons. */
  public static Outcome refused(List<Diagnostic> faults) {
    return new Outcome(faults.stream().sorted().distinct().toList(), false, 0, 0);
  }

  static boolean refuses(List<Diagnostic> faults) {
    return faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
  }
}
