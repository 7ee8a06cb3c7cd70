package sourcebook.content;

/** What sort of thing claims are about. */
public enum EntityKind {
  PERSON,
  ORGANISATION,
  PLACE,
  DOCUMENT,
  EVENT
}
