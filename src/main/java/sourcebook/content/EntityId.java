package sourcebook.content;

/** The name of an entity. */
public record EntityId(String value) implements Id {

  public EntityId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
