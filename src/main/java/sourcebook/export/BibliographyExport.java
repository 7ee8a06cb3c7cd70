package sourcebook.export;

import java.util.Arrays;
import java.util.stream.Stream;
import sourcebook.cite.Bibliography;
import sourcebook.diagnostic.Counted;
import sourcebook.page.DataFile;
import sourcebook.page.Edition;

/** The list of sources in one of the formats of bibliographies. */
record BibliographyExport(Bibliography format) implements Export {

  /** The list of sources in each format. */
  static Stream<BibliographyExport> all() {
    return Arrays.stream(Bibliography.values()).map(BibliographyExport::new);
  }

  @Override
  public String path() {
    return format.path();
  }

  @Override
  public DataFile.About about(Edition edition) {
    return new DataFile.About(
        "Every source, with what is known of it.",
        Counted.of(edition.library().sources().count(), "source", "sources"));
  }

  @Override
  public String text(Edition edition) {
    return format.text(edition.library());
  }
}
