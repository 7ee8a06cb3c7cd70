package sourcebook.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sourcebook.content.Source;
import sourcebook.content.SourceChange;
import sourcebook.evidence.BlastRadius;
import sourcebook.library.Library;

/** Which pages rest on paragraphs that have changed since, and that no editor has dealt with. */
final class Review {

  private record Change(Source source, SourceChange change) {}

  private final Map<String, List<Change>> byPage = new HashMap<>();

  static Review of(Library library) {
    Review review = new Review();
    library
        .sources()
        .forEach(
            source ->
                source
                    .capture()
                    .underReview()
                    .forEach(change -> review.add(new Change(source, change), library)));
    return review;
  }

  /** The changes on which something on a page rests, in the order of sources. */
  List<ChangeView> on(PagePath page) {
    String name = page.value().replaceFirst("\\.html$", "");
    return byPage.getOrDefault(name, List.of()).stream()
        .map(change -> ChangeView.of(change.source(), change.change(), page))
        .toList();
  }

  private void add(Change one, Library library) {
    Set<Integer> paragraph = Set.of(one.change().paragraph());
    BlastRadius.of(one.source().id(), paragraph, library)
        .pages()
        .forEach(page -> byPage.computeIfAbsent(page, unused -> new ArrayList<>()).add(one));
  }
}
