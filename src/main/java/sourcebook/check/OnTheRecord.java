package sourcebook.check;

import java.util.List;
import java.util.function.Predicate;
import sourcebook.content.Choice;
import sourcebook.content.ClaimId;
import sourcebook.content.Correction;
import sourcebook.content.CorrectionKind;
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

  /** Where the next correction would be written: at the end of the log. */
  static Position endOfLog(Library library) {
    List<Correction> log = library.content().corrections();
    TextFile file = log.isEmpty() ? logBeside(library) : log.get(log.size() - 1).position().file();
    return file.at(file.text().length(), 0);
  }

  /**
   * An entry of the log, in which an editor fills in when and why.
   *
   * @param subject the key and the value that say what it is about
   */
  static String entry(String subject, CorrectionKind kind, String was) {
    return "`- {date: …, "
        + subject
        + ", kind: "
        + Choice.word(kind)
        + ", "
        + was(was)
        + ", why: …}`";
  }

  /** What an entry says of what had been published. */
  static String was(String words) {
    return "was: \"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static TextFile logBeside(Library library) {
    String settings = library.content().dossier().settings().position().file().path();
    return new TextFile(settings.replace("sourcebook.yaml", "corrections.yaml"), "");
  }

  private static boolean isNew(Predicate<Correction> concerning, Library library) {
    return library.content().corrections().stream()
        .filter(concerning)
        .anyMatch(correction -> Ledger.isNew(correction, library));
  }
}
