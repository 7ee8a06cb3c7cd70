package sourcebook.cite;

import java.util.function.Function;
import java.util.stream.Stream;
import sourcebook.library.Library;

/** All sources of a dossier, in a format that reference managers and typesetters read. */
@SuppressWarnings("ImmutableEnumChecker") // its functions are methods without a state
public enum Bibliography {
  BIBLATEX("BibLaTeX", "data/sources.bib", BibLatex::file),
  RIS("RIS", "data/sources.ris", Ris::file),
  CSL_JSON("CSL-JSON", "data/sources.csl.json", CslJson::file);

  private final String called;
  private final String path;
  private final Function<Stream<Item>, String> format;

  Bibliography(String called, String path, Function<Stream<Item>, String> format) {
    this.called = called;
    this.path = path;
    this.format = format;
  }

  /** What people call the format. */
  public String called() {
    return called;
  }

  /** Where it stands in a site. */
  public String path() {
    return path;
  }

  /** The whole file, which is the same each time; RIS has CRLF at line ends, the others LF. */
  public String text(Library library) {
    return format.apply(new Items(library).sources().stream());
  }
}
