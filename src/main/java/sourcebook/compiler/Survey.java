package sourcebook.compiler;

import sourcebook.evidence.ThinSpots;
import sourcebook.library.Library;
import sourcebook.page.Edition;

/**
 * What a dossier holds, and where it is thin.
 *
 * @param questions on how many accounts differ
 */
public record Survey(long claims, long sources, long questions, ThinSpots thin) {

  static Survey of(Edition edition) {
    Library library = edition.library();
    return new Survey(
        library.claims().count(),
        library.sources().count(),
        library.disagreements().count(),
        ThinSpots.of(library, edition.audit()));
  }
}
