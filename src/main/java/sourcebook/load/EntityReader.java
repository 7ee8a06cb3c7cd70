package sourcebook.load;

import java.util.List;
import java.util.Optional;
import sourcebook.content.Entity;
import sourcebook.content.EntityId;
import sourcebook.content.EntityKind;
import sourcebook.content.Located;

/** Reads a file of entities. */
final class EntityReader {

  static final List<String> KEYS = List.of("id", "kind", "name", "also", "is", "iso");

  private EntityReader() {}

  static List<Entity> read(Yaml yaml, Faults faults) {
    return Fields.list(yaml, "entity", KEYS, faults).stream()
        .flatMap(fields -> entity(fields).stream())
        .toList();
  }

  private static Optional<Entity> entity(Fields fields) {
    Optional<EntityId> id = fields.id(EntityId::new);
    EntityKind kind = fields.choice("kind", EntityKind.values());
    return id.map(
        known ->
            new Entity(
                known,
                kind,
                fields.text("name"),
                fields.optionalTexts("also"),
                fields.prose("is"),
                iso(fields, kind),
                fields.position()));
  }

  private static Optional<Located<String>> iso(Fields fields, EntityKind kind) {
    if (!fields.has("iso")) {
      return Optional.empty();
    }
    Located<String> code = fields.located("iso");
    if (kind != EntityKind.PLACE) {
      fields.misfit(code.position(), "only a place has a country code", "take `iso` out");
    } else if (!code.value().matches("[A-Z]{2}")) {
      fields.misfit(
          code.position(),
          "a country code is two capital letters",
          "look it up in ISO 3166-1, column “alpha-2”: Afghanistan is `AF`");
    }
    return Optional.of(code);
  }
}
