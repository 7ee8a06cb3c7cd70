package sourcebook.recheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sourcebook.content.Claim;
import sourcebook.content.Published;
import sourcebook.content.SourceId;
import sourcebook.edit.ContentChange;
import sourcebook.edit.ListFile;
import sourcebook.evidence.BlastRadius;
import sourcebook.evidence.Ledger;
import sourcebook.format.Quoted;
import sourcebook.library.Library;
import sourcebook.load.Formatting;

/** The log of corrections, to which claims are added that read otherwise than published. */
public record CorrectionLog(ListFile log) {

  /**
   * An entry for each claim that rests on the paragraphs and was changed because of them.
   *
   * @return empty where none can be put at the log’s end, as it is laid out
   */
  Optional<ContentChange> with(
      SourceId source, List<Integer> paragraphs, String why, LocalDate today, Library library) {
    String entries =
        BlastRadius.of(source, paragraphs, library).claims().stream()
            .filter(claim -> isChanged(claim, library) && !isLogged(claim, library))
            .map(claim -> formed(entry(claim, why, today, library)))
            .collect(Collectors.joining("\n"));
    return entries.isEmpty() ? Optional.of(ContentChange.nothing()) : log.with(entries);
  }

  private static boolean isChanged(Claim claim, Library library) {
    return was(claim, library).filter(text -> !text.equals(claim.text())).isPresent();
  }

  private static Optional<String> was(Claim claim, Library library) {
    return Optional.ofNullable(library.published().claims().get(claim.id()))
        .map(Published.PublishedClaim::text);
  }

  /** Whether a correction that readers have not been given yet already says so. */
  private static boolean isLogged(Claim claim, Library library) {
    return library
        .correctionsOf(claim.id())
        .anyMatch(correction -> Ledger.isNew(correction, library));
  }

  private static String formed(String entry) {
    return Formatting.format("corrections.yaml", entry).orElse(entry);
  }

  private static String entry(Claim claim, String why, LocalDate today, Library library) {
    return "- date: "
        + today
        + "\n  claim: "
        + claim.id()
        + "\n  kind: reworded\n  was: "
        + Quoted.yaml(was(claim, library).orElse(""))
        + "\n  why: "
        + Quoted.yaml(why)
        + "\n";
  }
}
