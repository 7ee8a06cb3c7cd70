package sourcebook.cite;

import java.nio.file.Path;
import sourcebook.content.Published;
import sourcebook.library.Library;
import sourcebook.load.ContentLoader;

/** Dossiers, linked. */
final class Libraries {

  private Libraries() {}

  static Library of(Path dossier) {
    return Library.link(ContentLoader.load(dossier, "content").value(), Published.nothing());
  }
}
