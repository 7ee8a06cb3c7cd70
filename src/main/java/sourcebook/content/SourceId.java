package sourcebook.content;

/** The name of a source. */
public record SourceId(String value) implements Id {

  public SourceId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
