package sourcebook.cite;

import sourcebook.content.SourceKind;

/** What citation styles tell apart, with the names that the formats have for it. */
enum Form {
  /** A piece in something that appears again and again. */
  ARTICLE("article-newspaper", "article", "NEWS", "newspaperArticle", "cite news"),
  /** A page of a site. */
  PAGE("webpage", "online", "ELEC", "webpage", "cite web"),
  /** A work that stands alone. */
  BOOK("book", "book", "BOOK", "book", "cite book"),
  REPORT("report", "report", "RPRT", "report", "cite report"),
  DATASET("dataset", "dataset", "DATA", "dataset", "cite web");

  /** The item type of CSL 1.0.2. */
  final String csl;

  /** The entry type of BibLaTeX. */
  final String biblatex;

  /** The value of RIS’s {@code TY}. */
  final String ris;

  /** The item type of Zotero. */
  final String zotero;

  /** The template of the English Wikipedia. */
  final String template;

  Form(String csl, String biblatex, String ris, String zotero, String template) {
    this.csl = csl;
    this.biblatex = biblatex;
    this.ris = ris;
    this.zotero = zotero;
    this.template = template;
  }

  /** A law is cited as the page it was read on: the styles’ forms for laws need a gazette. */
  static Form of(SourceKind kind) {
    return switch (kind) {
      case NEWS, ANALYSIS, WIRE -> ARTICLE;
      case STATEMENT, LAW, WEB -> PAGE;
      case BOOK -> BOOK;
      case PAPER -> REPORT;
      case DATASET -> DATASET;
    };
  }

  /** Whether what issues it is a place it stands in rather than a house that brings it out. */
  boolean hasContainer() {
    return this == ARTICLE || this == PAGE;
  }
}
