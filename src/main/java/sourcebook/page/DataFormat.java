package sourcebook.page;

import java.util.Arrays;

/** How a file for other programs is written, by the end of its name, the longest first. */
enum DataFormat {
  SCHEMA(".schema.json", "JSON Schema", "application/schema+json", DataUse.SCHEMAS, ""),
  CSL(
      ".csl.json",
      "CSL-JSON",
      "application/vnd.citationstyles.csl+json",
      DataUse.BIBLIOGRAPHIES,
      "Give it to pandoc with --bibliography, or import it into Zotero."),
  JSON(".json", "JSON", "application/json", DataUse.PROGRAMS, "Any language reads it."),
  GEOJSON(
      ".geojson",
      "GeoJSON (RFC 7946)",
      "application/geo+json",
      DataUse.PROGRAMS,
      "Open it in QGIS, or with the library of a web map."),
  CSV(
      ".csv",
      "CSV (RFC 4180), UTF-8",
      "text/csv",
      DataUse.SPREADSHEETS,
      "In Excel, use Data → From Text/CSV, so that dates and separators stay as they are."),
  BIBTEX(
      ".bib",
      "BibLaTeX",
      "application/x-bibtex",
      DataUse.BIBLIOGRAPHIES,
      "For LaTeX, and for JabRef and Zotero to import."),
  RIS(
      ".ris",
      "RIS",
      "application/x-research-info-systems",
      DataUse.BIBLIOGRAPHIES,
      "Zotero, EndNote, Mendeley and Citavi import it."),
  ATOM(
      ".xml",
      "Atom (RFC 4287)",
      "application/atom+xml",
      DataUse.FOLLOWING,
      "Give its address to a feed reader."),
  TEXT(
      ".txt",
      "Markdown",
      "text/markdown",
      DataUse.MODELS,
      "Give its address to the model, or open it in an editor.");

  private final String ending;
  private final String called;
  private final String type;
  private final DataUse use;
  private final String opening;

  DataFormat(String ending, String called, String type, DataUse use, String opening) {
    this.ending = ending;
    this.called = called;
    this.type = type;
    this.use = use;
    this.opening = opening;
  }

  /** The format of a file; every export has one. */
  static DataFormat of(DataFile file) {
    return Arrays.stream(values())
        .filter(format -> file.path().endsWith(format.ending))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no format is known of " + file.path()));
  }

  /** What people call it. */
  String called() {
    return called;
  }

  /** Its media type. */
  String type() {
    return type;
  }

  DataUse use() {
    return use;
  }

  /** How to open it; empty where that goes without saying. */
  String opening() {
    return opening;
  }
}
