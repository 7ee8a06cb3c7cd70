package sourcebook.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import sourcebook.content.Source;
import sourcebook.library.Library;

/**
 * Which paragraphs of a source the dossier makes use of.
 *
 * @param length how many paragraphs the source has
 * @param stating how many of them state something, menus and the like left out
 * @param unused the numbers of those that state something on which no claim rests, in order
 */
public record ParagraphUse(Source source, int length, int stating, List<Integer> unused) {

  public ParagraphUse {
    unused = List.copyOf(unused);
  }

  /** Empty where it is not known how many paragraphs the source has. */
  public static Optional<ParagraphUse> of(Source source, Library library) {
    return source.capture().length().map(length -> of(source, length, library));
  }

  private static ParagraphUse of(Source source, int length, Library library) {
    Set<Integer> used = library.paragraphsCited(source.id());
    List<Integer> stating =
        IntStream.rangeClosed(1, length)
            .filter(paragraph -> !source.document().isFurniture(paragraph))
            .boxed()
            .toList();
    return new ParagraphUse(
        source, length, stating.size(), stating.stream().filter(p -> !used.contains(p)).toList());
  }
}
