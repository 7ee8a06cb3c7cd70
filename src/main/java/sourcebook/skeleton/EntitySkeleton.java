package sourcebook.skeleton;

import java.util.Optional;
import sourcebook.content.Choice;
import sourcebook.content.EntityId;
import sourcebook.content.EntityKind;

/**
 * An entity of which nothing is said yet.
 *
 * @param name may be empty
 * @param iso for a place, the code of its country
 */
public record EntitySkeleton(EntityId id, EntityKind kind, String name, Optional<String> iso) {

  /**
   * The text of its entry.
   *
   * @param file the name of its file
   */
  public String text(String file) {
    RecordText record =
        new RecordText().put("id", id.value()).put("kind", Choice.word(kind)).words("name", name);
    iso.ifPresent(code -> record.words("iso", code));
    return record.key("is").asEntry(file);
  }
}
