package sourcebook.recheck;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import sourcebook.content.SourceChange;
import sourcebook.content.WrittenDate;
import sourcebook.edit.ContentChange;
import sourcebook.edit.TextEdit;
import sourcebook.fingerprint.Fingerprint;
import sourcebook.fingerprint.FingerprintText;
import sourcebook.fingerprint.ParagraphPrint;
import sourcebook.library.Library;

/**
 * Brings a dossier up to date with what became of its sources. Where every cited paragraph still
 * has its counterpart, the numbers become those of the text as it is now; a cited paragraph that
 * reads otherwise keeps the print of its old words until an editor acknowledges the change. Where a
 * cited paragraph is gone, the numbers stay, for only the captured text has it.
 */
public final class Recording {

  private final SourceFindings findings;
  private final Library library;
  private final String today;

  private Recording(SourceFindings findings, Library library, String today) {
    this.findings = findings;
    this.library = library;
    this.today = today;
  }

  /** All that is to be written; what stands in the place of a source is not taken for it. */
  public static ContentChange of(List<SourceFindings> all, Library library, LocalDate today) {
    return all.stream()
        .filter(findings -> findings.isNews() && !findings.isAnotherText())
        .map(findings -> new Recording(findings, library, today.toString()).change())
        .reduce(ContentChange.nothing(), ContentChange::and);
  }

  private ContentChange change() {
    Renumbering renumbering = new Renumbering(findings.comparison());
    boolean pinned = findings.isPinned();
    Map<String, String> files = new LinkedHashMap<>();
    if (!pinned && !findings.isFingerprinted()) {
      files.put(SourceFiles.fingerprint(findings.source()), FingerprintText.write(fingerprint()));
    }
    List<SourceChange> before = findings.source().capture().changes();
    List<SourceChange> now = changes(pinned ? Optional::of : renumbering::of);
    if (!now.equals(before)) {
      files.put(SourceFiles.changes(findings.source()), SourceFiles.text(now));
    }
    List<TextEdit> edits = pinned ? List.of() : renumbering.edits(findings.source(), library);
    return new ContentChange(edits, files);
  }

  /** Of the text as it is now, but of the old words of what is under review. */
  private Fingerprint fingerprint() {
    Map<Integer, ParagraphPrint> old = new HashMap<>();
    for (Finding finding : findings.findings()) {
      finding
          .now()
          .ifPresent(number -> old.put(number, findings.before().paragraph(finding.paragraph())));
    }
    return findings.now().with(old);
  }

  private List<SourceChange> changes(Function<Integer, Optional<Integer>> number) {
    Stream<SourceChange> kept =
        findings.source().capture().changes().stream()
            .filter(this::holds)
            .flatMap(change -> number.apply(change.paragraph()).map(change::at).stream());
    Stream<SourceChange> found =
        findings.findings().stream()
            .filter(Finding::isNews)
            .flatMap(
                finding ->
                    number.apply(finding.paragraph()).map(at -> record(finding, at)).stream());
    return Stream.concat(kept, found).toList();
  }

  /** What an editor dealt with stays on record; what is under review only as long as it is so. */
  private boolean holds(SourceChange change) {
    boolean found =
        findings.findings().stream()
            .anyMatch(finding -> finding.recorded().filter(change::equals).isPresent());
    return findings.before().has(change.paragraph()) && (found || !change.isUnderReview());
  }

  private SourceChange record(Finding finding, int at) {
    return new SourceChange(
        at,
        finding.kind(),
        finding.was(),
        finding.hash(),
        WrittenDate.read(today, findings.source().position()),
        Optional.empty(),
        findings.source().position());
  }
}
