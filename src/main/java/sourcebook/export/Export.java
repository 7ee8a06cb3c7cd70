package sourcebook.export;

import sourcebook.page.DataFile;
import sourcebook.page.Edition;

/** A file that gives the dossier, or a part of it, to other programs. */
public interface Export {

  /** Where it stands in a site, with forward slashes. */
  String path();

  /** What readers are told of it. */
  DataFile.About about(Edition edition);

  /** Its text, which is the same for the same edition on every machine. */
  String text(Edition edition);
}
