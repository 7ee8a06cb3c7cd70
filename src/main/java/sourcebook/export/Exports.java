package sourcebook.export;

import java.util.List;

/** All exports. A new one is added here, and stands in the site and on its page of data. */
public final class Exports {

  /** Every export, in the order in which readers are offered them. */
  public static final List<Export> ALL =
      List.of(
          new DossierExport(),
          new ClaimsTable(),
          new CitationsTable(),
          new TimelineExport(),
          new PlacesExport(),
          new EvidenceExport(),
          new Feed(),
          new DossierSchema());

  private Exports() {}
}
