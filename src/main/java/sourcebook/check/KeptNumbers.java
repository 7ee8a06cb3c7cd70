package sourcebook.check;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import sourcebook.content.Capture;
import sourcebook.content.Id;
import sourcebook.content.Published;
import sourcebook.content.Source;
import sourcebook.content.SourceChange;
import sourcebook.content.SourceId;
import sourcebook.fingerprint.Fingerprint;
import sourcebook.library.Library;

/**
 * Brings citations that were published and citations as they are now to one count, since a source
 * may have got more or fewer paragraphs meanwhile. Paragraphs of the very same words count as the
 * first of them.
 */
final class KeptNumbers {

  private final Library library;
  private final boolean asPublished;

  KeptNumbers(Library library) {
    this.library = library;
    this.asPublished =
        library.sources().allMatch(source -> isAsPublished(source, library.published()));
  }

  Library library() {
    return library;
  }

  /** Whether every paragraph that was cited still has its number. */
  boolean areAsPublished() {
    return asPublished;
  }

  /** A citation as it is now. */
  KeptCitation ofNow(KeptCitation citation) {
    return renumbered(citation, KeptNumbers::first);
  }

  /** A citation as it was published. */
  KeptCitation ofPublished(KeptCitation kept) {
    return renumbered(kept, this::published);
  }

  private static boolean isAsPublished(Source source, Published published) {
    Map<Integer, String> cited = published.paragraphs().getOrDefault(source.id().value(), Map.of());
    return source
        .capture()
        .fingerprint()
        .filter(
            text ->
                cited.entrySet().stream()
                    .allMatch(
                        paragraph ->
                            text.has(paragraph.getKey())
                                && text.paragraph(paragraph.getKey())
                                    .hash()
                                    .equals(paragraph.getValue())))
        .isPresent();
  }

  private KeptCitation renumbered(
      KeptCitation citation, BiFunction<Source, Integer, Integer> number) {
    return source(citation.id())
        .map(source -> citation.renumbered(written -> number.apply(source, written)))
        .orElseGet(citation::inRuns);
  }

  private Optional<Source> source(String id) {
    return Id.isWellFormed(id) ? library.source(new SourceId(id)) : Optional.empty();
  }

  private static int first(Source source, int number) {
    return source
        .capture()
        .fingerprint()
        .filter(text -> text.has(number))
        .flatMap(text -> first(text, text.paragraph(number).hash()))
        .orElse(number);
  }

  /** A paragraph is known by its hash, or by the record of what became of that. */
  private int published(Source source, int number) {
    Capture capture = source.capture();
    return library
        .published()
        .paragraph(source.id().value(), number)
        .flatMap(
            hash ->
                capture
                    .fingerprint()
                    .flatMap(text -> first(text, hash))
                    .or(() -> changed(capture, hash)))
        .orElse(number);
  }

  private static Optional<Integer> first(Fingerprint text, String hash) {
    return IntStream.rangeClosed(1, text.length())
        .filter(number -> text.paragraph(number).hash().equals(hash))
        .boxed()
        .findFirst();
  }

  private static Optional<Integer> changed(Capture capture, String hash) {
    return capture.changes().stream()
        .filter(change -> change.was().equals(hash))
        .map(SourceChange::paragraph)
        .findFirst();
  }
}
