package sourcebook.export;

import java.util.List;
import java.util.stream.Stream;

/** All exports. A new one is added here, and stands in the site and on its page of data. */
public final class Exports {

  /** Every export, in the order in which readers are offered them. */
  public static final List<Export> ALL =
      Stream.of(
              Stream.of(
                  new DossierExport(),
                  new ClaimsTable(),
                  new AccountsTable(),
                  new CitationsTable(),
                  new TimelineExport(),
                  new PlacesExport(),
                  new EvidenceExport(),
                  new Feed(),
                  new LlmsText()),
              BibliographyExport.all(),
              Stream.of(new DossierSchema()),
              SchemaExport.all())
          .<Export>flatMap(exports -> exports)
          .toList();

  private Exports() {}
}
