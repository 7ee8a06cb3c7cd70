package sourcebook.recheck;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sourcebook.content.Capture;
import sourcebook.content.Source;
import sourcebook.evidence.QuotedWords;
import sourcebook.fingerprint.Fingerprint;
import sourcebook.fingerprint.ParagraphPrint;
import sourcebook.library.CitedPlace;
import sourcebook.library.Library;

/**
 * Quotations that would not stand if a source read otherwise.
 *
 * @param text as it would read, under the numbers that the dossier cites
 */
record LostQuotations(Source source, Fingerprint text, Library library) {

  /** In the place of a paragraph that is gone no words stand. */
  private static final ParagraphPrint NOTHING = new ParagraphPrint("", 0, 0, Set.of());

  /** With every paragraph that was captured as it is now. */
  static LostQuotations now(
      Source source, Comparison comparison, Fingerprint now, Library library) {
    Map<Integer, ParagraphPrint> prints = new HashMap<>();
    for (ParagraphFate paragraph : comparison.paragraphs()) {
      ParagraphPrint print = paragraph.now().map(now::paragraph).orElse(NOTHING);
      paragraph.before().ifPresent(before -> prints.put(before, print));
    }
    Fingerprint before = source.capture().fingerprint().orElseThrow();
    return new LostQuotations(source, before.with(prints), library);
  }

  /** Those for which one of these paragraphs is cited. */
  Stream<QuotedWords> from(Collection<Integer> paragraphs) {
    return QuotedWords.from(source.id(), library)
        .filter(quoted -> cites(quoted, paragraphs))
        .filter(quoted -> !read(quoted).mayStand());
  }

  private boolean cites(QuotedWords quoted, Collection<Integer> paragraphs) {
    return quoted.places().stream()
        .filter(this::isHere)
        .anyMatch(place -> paragraphs.stream().anyMatch(place.locator()::contains));
  }

  private QuotedWords read(QuotedWords quoted) {
    Capture old = source.capture();
    Source other = source.with(new Capture(Optional.of(text), old.uncaptured(), old.changes()));
    List<CitedPlace> places =
        quoted.places().stream()
            .map(place -> isHere(place) ? new CitedPlace(other, place.locator()) : place)
            .toList();
    return new QuotedWords(quoted.words(), places, quoted.position());
  }

  private boolean isHere(CitedPlace place) {
    return place.source().id().equals(source.id());
  }
}
