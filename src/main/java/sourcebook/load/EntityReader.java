package sourcebook.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.Choice;
import sourcebook.content.Entity;
import sourcebook.content.EntityId;
import sourcebook.content.EntityKind;
import sourcebook.content.Located;
import sourcebook.content.Prose;
import sourcebook.json.Json;

/** Reads a file of entities. */
final class EntityReader {

  private static final Key<Optional<EntityId>> ID =
      Key.required(
              "id",
              Forms.id(EntityId::new),
              "The entity’s permanent name, which is also its address: lower-case words joined by"
                  + " hyphens.")
          .suchAs("supreme-court-of-russia");

  private static final Key<EntityKind> KIND =
      Key.required("kind", Forms.choice(EntityKind.values()), "What it is.");

  private static final Key<String> NAME =
      Key.required("name", Forms.text(), "What readers call it.").suchAs("Supreme Court of Russia");

  private static final Key<List<String>> ALSO =
      Key.orNothing("also", Forms.texts(), "Other spellings that occur in the sources.")
          .suchAs(Json.array(Stream.of("Muttaki", "Amir Khan Muttaqi")));

  private static final Key<Prose> IS =
      Key.required(
              "is",
              Forms.prose()
                  .filledIn(
                      "say in one sentence with its marker what it is, such as `A court in Moscow."
                          + " [@gazette, para. 3]`"),
              "What it is, in one sentence followed by its marker.")
          .suchAs("The body that owns the light. [@harbour-gazette, para. 8]");

  private static final Key<Optional<Located<String>>> ISO =
      Key.optional(
              "iso",
              Forms.located().looking(FormSchemas.matching(CountryCode.PATTERN)),
              "For a place only: the code of the country that it is or lies in, ISO 3166-1 alpha-2. It"
                  + " puts the place on the map as that country, whose capital arrows join. Norway’s"
                  + " needs quotation marks: \"NO\".")
          .suchAs("AF");

  static final Shape SHAPE =
      Shape.of("entity", ID, KIND, NAME, ALSO, IS, ISO).ruled(onlyPlacesHaveACountry());

  private EntityReader() {}

  static List<Entity> read(Yaml yaml, Faults faults) {
    return Fields.list(yaml, SHAPE, faults).stream()
        .flatMap(fields -> entity(fields).stream())
        .toList();
  }

  private static Optional<Entity> entity(Fields fields) {
    Optional<EntityId> id = fields.get(ID);
    EntityKind kind = fields.get(KIND);
    String name = fields.get(NAME);
    List<String> also = fields.get(ALSO);
    Prose is = fields.get(IS);
    Optional<Located<String>> iso = fields.get(ISO);
    iso.ifPresent(code -> refuseUnlessCountry(code, fields, kind));
    return id.map(known -> new Entity(known, kind, name, also, is, iso, fields.position()));
  }

  private static void refuseUnlessCountry(Located<String> code, Fields fields, EntityKind kind) {
    if (kind != EntityKind.PLACE) {
      fields.misfit(code.position(), "only a place has a country code", "take `iso` out");
    } else {
      CountryCode.fault(code.value())
          .ifPresent(
              fault -> fields.misfit(code.position(), fault, CountryCode.mend(code.value())));
    }
  }

  private static Json onlyPlacesHaveACountry() {
    Json place = Json.object("const", Choice.word(EntityKind.PLACE));
    return Json.object(
        "if", Json.object("required", Json.array(Stream.of(ISO.name()))),
        "then", Json.object("properties", Json.object(KIND.name(), place)));
  }
}
