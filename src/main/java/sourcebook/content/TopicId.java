package sourcebook.content;

/** The name of a topic. */
public record TopicId(String value) implements Id {

  public TopicId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
