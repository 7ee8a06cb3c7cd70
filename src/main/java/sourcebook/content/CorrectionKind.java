package sourcebook.content;

/** What a correction did to what had been published. */
public enum CorrectionKind {
  /** The words changed. */
  REWORDED,
  /** A citation was taken back or replaced. */
  EVIDENCE,
  /** The claim was taken back; its address keeps saying so. */
  WITHDRAWN
}
