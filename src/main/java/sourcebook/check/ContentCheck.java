package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** A rule that the linked dossier must keep. */
public interface ContentCheck {

  Rule rule();

  /** Every place where the rule is broken, in any order. */
  Stream<Diagnostic> violations(Library library);

  /**
   * Whether the answer is only worth having if every file could be read: what looks like a dangling
   * reference may lead into a file that cannot.
   */
  default boolean needsEveryFile() {
    return false;
  }
}
