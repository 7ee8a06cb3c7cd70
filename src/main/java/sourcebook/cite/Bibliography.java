package sourcebook.cite;

import java.util.List;
import java.util.Map;
import sourcebook.library.Library;

/** All sources of a dossier, as files that reference managers and typesetters read. */
public final class Bibliography {

  /** Where it stands in a site, as BibLaTeX. */
  public static final String BIBLATEX = "data/sources.bib";

  /** Where it stands in a site, as RIS. */
  public static final String RIS = "data/sources.ris";

  /** Where it stands in a site, as CSL-JSON. */
  public static final String CSL = "data/sources.csl.json";

  private Bibliography() {}

  /** The files' paths, from the site's top, with their texts. */
  public static Map<String, String> files(Library library) {
    List<Item> items = new Items(library).sources();
    return Map.of(
        BIBLATEX, BibLatex.file(items.stream()),
        RIS, Ris.file(items.stream()),
        CSL, CslJson.file(items.stream()));
  }
}
