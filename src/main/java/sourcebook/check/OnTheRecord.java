package sourcebook.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import sourcebook.content.ClaimId;
import sourcebook.content.Correction;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.TextFile;
import sourcebook.evidence.Ledger;
import sourcebook.library.Library;

/** Whether a change of what was published is in the log of corrections. */
final class OnTheRecord {

  private OnTheRecord() {}

  /** Whether a correction that readers have not been given yet concerns this claim. */
  static boolean of(ClaimId claim, Library library) {
    return isNew(correction -> correction.concerns(claim), library);
  }

  /** Whether a correction that readers have not been given yet concerns this page's prose. */
  static boolean ofPage(String page, Library library) {
    return isNew(correction -> correction.concernsPage(page), library);
  }

  /** What some words on a page rested on when they were published. */
  static Set<String> before(String page, String words, Library library) {
    return library
        .published()
        .passages()
        .getOrDefault(page, Map.of())
        .getOrDefault(Ledger.hash(words), Set.of());
  }

  /** Where the next correction would be written. */
  static Position endOfLog(Library library) {
    List<Correction> log = library.content().corrections();
    if (!log.isEmpty()) {
      return log.get(log.size() - 1).position();
    }
    String settings = library.content().dossier().settings().position().file().path();
    return new TextFile(settings.replace("sourcebook.yaml", "corrections.yaml"), "").start();
  }

  private static boolean isNew(Predicate<Correction> concerning, Library library) {
    return library.content().corrections().stream()
        .filter(concerning)
        .anyMatch(c -> !library.published().corrections().contains(Ledger.key(c)));
  }
}
