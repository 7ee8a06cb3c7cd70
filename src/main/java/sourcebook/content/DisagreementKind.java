package sourcebook.content;

/** In what respect accounts differ. */
public enum DisagreementKind {
  WORDING,
  NUMBER,
  DATE,
  ATTRIBUTION,
  SEQUENCE,
  INTERPRETATION
}
