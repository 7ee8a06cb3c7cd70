package sourcebook.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sourcebook.format.Layout;
import sourcebook.json.Json;

/**
 * A key of a record, told once: how its value is read and written, and what an editor’s tool is
 * told of it. The reader, the formatter and the published schema are made from it, so that none can
 * know what the others do not.
 *
 * @param demanded whether a record without it is refused, by its reader or by a check
 * @param schema what its value may look like
 * @param layout how its value is written
 * @param meaning what it tells, for editors
 * @param examples values to follow
 * @param reading how its value is taken from a record
 */
record Key<T>(
    String name,
    boolean demanded,
    Json schema,
    Layout layout,
    String meaning,
    List<?> examples,
    Function<Fields, T> reading) {

  Key {
    examples = List.copyOf(examples);
  }

  /** A key that a record must have. */
  static <T> Key<T> required(String name, Form<T> form, String meaning) {
    return new Key<>(
        name,
        true,
        form.schema(),
        form.layout(),
        meaning,
        List.of(),
        fields ->
            fields.required(name, form).orElseGet(() -> form.nothing().apply(fields.start())));
  }

  /** A key that a record must have, and that may say {@code unknown}, which is empty. */
  static <T> Key<Optional<T>> known(String name, Form<T> form, String meaning) {
    return new Key<>(
        name,
        true,
        FormSchemas.orUnknown(form.schema()),
        form.layout(),
        meaning,
        List.of(),
        fields -> fields.known(name, form));
  }

  /** A key that a record may have. */
  static <T> Key<Optional<T>> optional(String name, Form<T> form, String meaning) {
    return new Key<>(
        name,
        false,
        form.schema(),
        form.layout(),
        meaning,
        List.of(),
        fields -> fields.optional(name, form));
  }

  /** A key that a record may have, where there is a value that says there is nothing. */
  static <T> Key<T> orNothing(String name, Form<T> form, String meaning) {
    return new Key<>(
        name,
        false,
        form.schema(),
        form.layout(),
        meaning,
        List.of(),
        fields ->
            fields.optional(name, form).orElseGet(() -> form.nothing().apply(fields.start())));
  }

  /** The same with values to follow. */
  Key<T> suchAs(Object... values) {
    return new Key<>(name, demanded, schema, layout, meaning, List.of(values), reading);
  }

  /**
   * The same, without which a check refuses the record, saying more than its reader could; a list
   * may not be empty either.
   */
  Key<T> demandedByCheck() {
    Json some = schema.get("minItems").isPresent() ? Json.object("minItems", 1) : Json.object();
    return new Key<>(name, true, some.and(schema), layout, meaning, examples, reading);
  }

  /** The same, which a record has not where another key takes its place. */
  Key<T> orAnother() {
    return new Key<>(name, false, schema, layout, meaning, examples, reading);
  }

  /** What an editor’s tool is told of it. */
  Json described() {
    return Json.object(
            "description",
            meaning,
            "examples",
            Optional.of(examples)
                .filter(some -> !some.isEmpty())
                .map(some -> Json.array(some.stream())))
        .and(schema);
  }
}
