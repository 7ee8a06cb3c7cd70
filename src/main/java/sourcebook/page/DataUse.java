package sourcebook.page;

import java.util.Locale;

/** Whom a file for other programs serves, in the order in which readers are told. */
enum DataUse {
  SPREADSHEETS(
      "In a spreadsheet",
      "For sorting, counting and filtering. Each line carries the sources and paragraphs it rests"
          + " on. A cell that begins like a formula bears an apostrophe before it."),
  BIBLIOGRAPHIES("In a bibliography", "The sources, for whoever writes with citations."),
  FOLLOWING("To be told what is new", "For whoever wants to know of new claims and corrections."),
  PROGRAMS("In a program", "For whoever counts, draws or links with code of their own."),
  MODELS(
      "With a language model",
      "Text that keeps every citation, so that answers can keep them, too."),
  SCHEMAS(
      "Schemas",
      "What may stand in the whole dossier’s JSON, and in each file of its content: an editor that"
          + " knows these completes and checks while one writes, and the build holds content to these"
          + " rules and to more.");

  private final String heading;
  private final String told;

  DataUse(String heading, String told) {
    this.heading = heading;
    this.told = told;
  }

  String heading() {
    return heading;
  }

  /** A sentence on whom this serves. */
  String told() {
    return told;
  }

  /** The place of its section on the page. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
