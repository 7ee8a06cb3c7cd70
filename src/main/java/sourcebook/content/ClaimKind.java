package sourcebook.content;

/** What sort of proposition a claim is. */
public enum ClaimKind {
  /** Something happened. */
  EVENT,
  /** A number is the point. */
  FIGURE,
  /** Somebody said something; that it was said is the claim. */
  STATEMENT,
  /** Somebody judges or foresees. */
  ASSESSMENT,
  /** A standing state of affairs. */
  BACKGROUND;

  /** Whether the claim makes no sense without knowing who speaks. */
  public boolean needsSpeaker() {
    return this == STATEMENT || this == ASSESSMENT;
  }
}
