package sourcebook.diagnostic;

/**
 * A rule that content must keep, and all that there is to explain about it.
 *
 * @param id the rule as a kebab-case sentence, permanent
 * @param kind whether a draft may break it
 * @param why one sentence on what the rule protects
 * @param wrong a piece of content that breaks it
 * @param right the same piece, mended
 */
public record Rule(String id, Kind kind, String why, String wrong, String right) {

  /** What a rule is about; {@code --draft} forgives missing evidence and nothing else. */
  public enum Kind {
    FORM,
    EVIDENCE
  }

  public static Rule form(String id, String why, String wrong, String right) {
    return new Rule(id, Kind.FORM, why, wrong, right);
  }

  public static Rule evidence(String id, String why, String wrong, String right) {
    return new Rule(id, Kind.EVIDENCE, why, wrong, right);
  }

  /** A fault against this rule. */
  public Diagnostic error(Position position, String message) {
    return Diagnostic.of(this, Severity.ERROR, position, message);
  }

  /** Something that this rule would rather have otherwise. */
  public Diagnostic warning(Position position, String message) {
    return Diagnostic.of(this, Severity.WARNING, position, message);
  }
}
