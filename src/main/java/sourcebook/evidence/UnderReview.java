package sourcebook.evidence;

import java.util.Collection;
import sourcebook.content.Citation;
import sourcebook.content.Disagreement;
import sourcebook.content.SourceChange;
import sourcebook.library.CitedPlace;
import sourcebook.library.Library;

/** Tells what rests on a paragraph that has changed since, and that no editor has dealt with. */
public final class UnderReview {

  private UnderReview() {}

  /** Whether any of these citations points to such a paragraph. */
  public static boolean anyOf(Collection<Citation> citations, Library library) {
    return citations.stream()
        .flatMap(citation -> library.place(citation).stream())
        .flatMap(CitedPlace::changes)
        .anyMatch(SourceChange::isUnderReview);
  }

  /** Whether any account of a question rests on such a paragraph. */
  public static boolean anyOf(Disagreement disagreement, Library library) {
    return disagreement.accounts().stream()
        .anyMatch(account -> anyOf(library.citationsOf(account).toList(), library));
  }
}
