package sourcebook.recheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sourcebook.content.Claim;
import sourcebook.content.Published;
import sourcebook.content.SourceId;
import sourcebook.diagnostic.TextFile;
import sourcebook.edit.TextEdit;
import sourcebook.evidence.BlastRadius;
import sourcebook.evidence.Ledger;
import sourcebook.library.Library;

/**
 * The log of corrections, to which claims are added that read otherwise than published.
 *
 * @param path where it is kept, as people know it
 * @param file as it was read; empty where there is none
 */
public record CorrectionLog(String path, Optional<TextFile> file) {

  /** A log without an entry; comments above it stay. */
  private static final String EMPTY = "(?m)^\\[\\s*]\\s*\\z";

  /** An entry for each claim that rests on the paragraphs and was changed because of them. */
  ContentChange with(
      SourceId source, List<Integer> paragraphs, String why, LocalDate today, Library library) {
    String entries =
        BlastRadius.of(source, paragraphs, library).claims().stream()
            .filter(claim -> isChanged(claim, library) && !isLogged(claim, library))
            .map(claim -> entry(claim, why, today, library))
            .collect(Collectors.joining("\n"));
    return entries.isEmpty() ? ContentChange.nothing() : appended(entries);
  }

  private ContentChange appended(String entries) {
    return file.map(log -> new ContentChange(List.of(end(log, entries)), Map.of()))
        .orElseGet(() -> new ContentChange(List.of(), Map.of(path, entries)));
  }

  private static TextEdit end(TextFile log, String entries) {
    String text = log.text();
    String kept = text.replaceFirst(EMPTY, "").stripTrailing();
    return new TextEdit(log, kept.length(), text.length(), gap(kept, text) + entries);
  }

  private static String gap(String kept, String text) {
    if (kept.isEmpty()) {
      return "";
    }
    return text.stripTrailing().equals(kept) ? "\n\n" : "\n";
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
