package sourcebook.load;

import java.util.List;
import java.util.Optional;
import sourcebook.content.Entity;
import sourcebook.content.EntityId;
import sourcebook.content.EntityKind;
import sourcebook.content.Located;
import sourcebook.content.Prose;

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
    String name = fields.text("name");
    List<String> also = fields.optionalTexts("also");
    Prose is = fields.prose("is");
    Optional<Located<String>> iso = iso(fields, kind);
    return id.map(known -> new Entity(known, kind, name, also, is, iso, fields.position()));
  }

  private static Optional<Located<String>> iso(Fields fields, EntityKind kind) {
    Optional<Located<String>> written = fields.optionalLocated("iso");
    written.ifPresent(code -> refuseUnlessCountry(code, fields, kind));
    return written;
  }

  private static void refuseUnlessCountry(Located<String> code, Fields fields, EntityKind kind) {
    if (kind != EntityKind.PLACE) {
      fields.misfit(code.position(), "only a place has a country code", "take `iso` out");
    } else if (!code.value().matches("[A-Z]{2}")) {
      fields.misfit(
          code.position(),
          "a country code is two capital letters",
          "look it up in ISO 3166-1, column “alpha-2”: Afghanistan is `AF`");
    }
  }
}
