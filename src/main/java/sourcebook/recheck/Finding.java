package sourcebook.recheck;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sourcebook.content.Source;
import sourcebook.content.SourceChange;
import sourcebook.evidence.BlastRadius;
import sourcebook.evidence.QuotedWords;
import sourcebook.fingerprint.Fingerprint;
import sourcebook.library.Library;

/**
 * A paragraph that something rests on and that is not what it was.
 *
 * @param paragraph its number in the fingerprint
 * @param was its hash there
 * @param now the number of what stands in its place; empty where nothing does
 * @param hash the hash of that
 * @param recorded the record of this very change, where it was found before
 * @param lost the quotations from it that stood there and do not stand any more
 */
public record Finding(
    SourceChange.Kind kind,
    int paragraph,
    String was,
    Optional<Integer> now,
    Optional<String> hash,
    Optional<SourceChange> recorded,
    BlastRadius radius,
    List<QuotedWords> lost) {

  public Finding {
    lost = List.copyOf(lost);
  }

  static Finding of(
      ParagraphFate fate, Source source, Fingerprint now, LostQuotations lost, Library library) {
    int paragraph = fate.before().orElseThrow();
    Optional<String> hash = fate.now().map(number -> now.paragraph(number).hash());
    return new Finding(
        kind(fate.fate()),
        paragraph,
        source.capture().fingerprint().orElseThrow().paragraph(paragraph).hash(),
        fate.now(),
        hash,
        source.capture().changes().stream()
            .filter(change -> change.paragraph() == paragraph && change.now().equals(hash))
            .reduce((earlier, last) -> last),
        BlastRadius.of(source.id(), Set.of(paragraph), library),
        lost.from(Set.of(paragraph)).filter(QuotedWords::mayStand).distinct().toList());
  }

  /** Whether nobody has recorded it yet. */
  public boolean isNews() {
    return recorded.isEmpty();
  }

  private static SourceChange.Kind kind(Fate fate) {
    return switch (fate) {
      case SLIGHT -> SourceChange.Kind.SLIGHT;
      case SUBSTANTIVE -> SourceChange.Kind.SUBSTANTIVE;
      default -> SourceChange.Kind.GONE;
    };
  }
}
