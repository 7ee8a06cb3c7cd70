package sourcebook.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sourcebook.content.Source;
import sourcebook.library.Library;

/** Which paragraphs of a source the dossier makes use of. */
final class ParagraphUse {

  private ParagraphUse() {}

  /**
   * @param length how many paragraphs the source has
   */
  static String inWords(Source source, int length, Library library) {
    Set<Integer> used = library.paragraphsCited(source.id());
    List<Integer> stating =
        IntStream.rangeClosed(1, length)
            .filter(paragraph -> !source.document().isFurniture(paragraph))
            .boxed()
            .toList();
    List<Integer> unused = stating.stream().filter(p -> !used.contains(p)).toList();
    String of = stating.size() + " of its " + length + " paragraphs state something; ";
    return of
        + (unused.isEmpty()
            ? "claims rest on every one of them."
            : "no claim rests on "
                + unused.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + ".");
  }
}
