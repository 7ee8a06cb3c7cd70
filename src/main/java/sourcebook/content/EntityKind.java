package sourcebook.content;

/** What sort of thing claims are about. */
public enum EntityKind {
  PERSON,
  ORGANISATION,
  PLACE,
  /** A thing that is made or found: a ship, a bell, a painting. */
  OBJECT,
  DOCUMENT,
  EVENT
}
