package sourcebook.compiler;

import java.util.List;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.library.Library;

/**
 * A dossier as it was read, before anything is made of it.
 *
 * @param faults what was found, sorted by place
 */
record Manuscript(Library library, List<Diagnostic> faults) {

  Manuscript {
    faults = List.copyOf(faults);
  }

  /** Whether no site may be made of it. */
  boolean isRefused() {
    return Outcome.refuses(faults);
  }
}
