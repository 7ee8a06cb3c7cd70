package sourcebook.compiler;

import java.util.List;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.library.Library;

/**
 * What a check has found.
 *
 * @param diagnostics every fault, sorted by place
 * @param claims how many claims were checked
 * @param sources how many sources they may cite
 */
public record Examination(List<Diagnostic> diagnostics, long claims, long sources) {

  public Examination {
    diagnostics = List.copyOf(diagnostics);
  }

  static Examination of(Library library, List<Diagnostic> diagnostics) {
    return new Examination(diagnostics, library.claims().count(), library.sources().count());
  }
}
