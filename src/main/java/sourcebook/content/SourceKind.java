package sourcebook.content;

/** What sort of document a source is. */
public enum SourceKind {
  NEWS,
  ANALYSIS,
  WIRE,
  STATEMENT,
  PAPER,
  LAW,
  DATASET,
  BOOK,
  WEB
}
