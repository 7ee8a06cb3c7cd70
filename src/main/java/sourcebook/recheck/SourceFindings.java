package sourcebook.recheck;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sourcebook.content.Source;
import sourcebook.content.SourceChange;
import sourcebook.fingerprint.Fingerprint;
import sourcebook.library.Library;

/**
 * What became of one source since it was captured.
 *
 * @param now its text as it is now, hashed as it was then
 * @param text the paragraphs of that, in words
 * @param cited the paragraphs that something rests on, by the numbers of then
 * @param findings those of them that are not what they were
 * @param renumbered how many places of the content name its paragraphs by numbers that moved
 * @param restored changes under review whose paragraphs are what they were again
 */
public record SourceFindings(
    Source source,
    Fingerprint now,
    List<String> text,
    Comparison comparison,
    Set<Integer> cited,
    List<Finding> findings,
    long renumbered,
    List<SourceChange> restored) {

  public SourceFindings {
    text = List.copyOf(text);
    cited = Set.copyOf(cited);
    findings = List.copyOf(findings);
    restored = List.copyOf(restored);
  }

  /** What became of a source that has a fingerprint. */
  public static SourceFindings of(
      Source source, Fingerprint now, List<String> text, Library library) {
    Fingerprint before = source.capture().fingerprint().orElseThrow();
    Comparison comparison = Comparison.of(before, now);
    Set<Integer> cited =
        library
            .places()
            .filter(place -> place.source().id().equals(source.id()))
            .flatMap(place -> place.locator().numbers().stream())
            .filter(before::has)
            .collect(Collectors.toCollection(TreeSet::new));
    LostQuotations lost = LostQuotations.now(source, comparison, now, library);
    return new SourceFindings(
        source,
        now,
        text,
        comparison,
        cited,
        cited.stream()
            .sorted()
            .map(comparison::of)
            .filter(ParagraphFate::isChange)
            .map(fate -> Finding.of(fate, source, now, lost, library))
            .toList(),
        new Renumbering(comparison).citations(source, library),
        source.capture().underReview().stream()
            .filter(change -> before.has(change.paragraph()))
            .filter(change -> !comparison.of(change.paragraph()).isChange())
            .toList());
  }

  /**
   * The beginning of what a paragraph says now, for an editor who has the text. What was fetched is
   * not shown: such reports are published, and the texts are not ours to publish.
   */
  Optional<String> says(int paragraph) {
    return now.header().from().isEmpty()
        ? Optional.of(Excerpt.of(text.get(paragraph - 1)))
        : Optional.empty();
  }

  /** The fingerprint as it was kept. */
  public Fingerprint before() {
    return source.capture().fingerprint().orElseThrow();
  }

  /**
   * Whether the numbers must stay those of the text that was captured, since something rests on a
   * paragraph that only that text has.
   */
  public boolean isPinned() {
    return findings.stream().anyMatch(finding -> finding.kind() == SourceChange.Kind.GONE);
  }

  /** Whether what stands there is not this document any more, changed or not. */
  public boolean isAnotherText() {
    return comparison.isOfAnotherText();
  }

  /** Whether anything is not what it was, and nobody has recorded it yet. */
  public boolean isNews() {
    return isAnotherText()
        || findings.stream().anyMatch(Finding::isNews)
        || !restored.isEmpty()
        || (!isPinned() && !isFingerprinted());
  }

  /** Whether the fingerprint has every paragraph as it is now, but those under review. */
  boolean isFingerprinted() {
    return comparison.paragraphs().stream()
        .allMatch(paragraph -> stands(paragraph) && (!paragraph.isChange() || isCited(paragraph)));
  }

  private static boolean stands(ParagraphFate paragraph) {
    return paragraph.before().isPresent() && paragraph.before().equals(paragraph.now());
  }

  private boolean isCited(ParagraphFate paragraph) {
    return paragraph.before().filter(cited::contains).isPresent();
  }
}
