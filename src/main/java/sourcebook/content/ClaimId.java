package sourcebook.content;

/** The name of a claim. */
public record ClaimId(String value) implements Id {

  public ClaimId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
