package sourcebook.content;

/** The name of whoever speaks or is relayed: an entity, or a source itself. */
public record PartyId(String value) implements Id {

  public PartyId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
