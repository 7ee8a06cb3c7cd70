package sourcebook.content;

import java.util.List;
import java.util.Optional;
import sourcebook.diagnostic.Position;

/**
 * A person, organisation, place, object, document or event that claims are about.
 *
 * @param also other spellings that occur in the sources
 * @param is one cited sentence
 * @param iso for a place, the ISO 3166-1 alpha-2 code of its country
 */
public record Entity(
    EntityId id,
    EntityKind kind,
    String name,
    List<String> also,
    Prose is,
    Optional<Located<String>> iso,
    Position position) {

  public Entity {
    also = List.copyOf(also);
  }
}
