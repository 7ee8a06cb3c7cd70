package sourcebook.content;

/** The name of a disagreement. */
public record DisagreementId(String value) implements Id {

  public DisagreementId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
