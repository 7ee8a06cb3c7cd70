package sourcebook.content;

/** What sort of act leads from one place to another. */
public enum MoveKind {
  RECOGNITION,
  DELISTING,
  VISIT,
  TALKS,
  TRADE,
  SECURITY,
  MISSION,
  TRANSIT
}
