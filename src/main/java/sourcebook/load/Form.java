package sourcebook.load;

import java.util.Optional;
import java.util.function.Function;
import sourcebook.diagnostic.Position;
import sourcebook.format.Layout;
import sourcebook.json.Json;

/**
 * A form that a value takes, told once: how it is read, how it is written, and the JSON Schema
 * (draft 2020-12) by which an editor’s tool checks it. The schema refuses nothing that is read
 * without a fault, white space at the ends of texts in quotation marks aside.
 *
 * @param schema what a value may look like
 * @param layout how one is written
 * @param reading reads one
 * @param nothing stands in, at a place, for one that is missing or refused
 * @param filling what an editor is told where nothing stands behind the key
 */
record Form<T>(
    Json schema, Layout layout, Reading<T> reading, Function<Position, T> nothing, String filling) {

  Form(Json schema, Layout layout, Reading<T> reading, Function<Position, T> nothing) {
    this(schema, layout, reading, nothing, "give it a value");
  }

  /** Reads a value; empty where it is refused, which is then among the faults. */
  interface Reading<T> {
    Optional<T> read(Yaml yaml, String key, Values values);
  }

  /** Says what is wrong with a value that was read, if anything is. */
  interface Check<T> {
    void check(T value, String key, Values values);
  }

  /** The same, as something else. */
  <U> Form<U> as(Function<T, U> change) {
    return new Form<>(
        schema,
        layout,
        (yaml, key, values) -> reading.read(yaml, key, values).map(change),
        place -> change.apply(nothing.apply(place)),
        filling);
  }

  /** The same, looking like this only. */
  Form<T> looking(Json other) {
    return new Form<>(other, layout, reading, nothing, filling);
  }

  /** The same, written otherwise. */
  Form<T> laidOut(Layout other) {
    return new Form<>(schema, other, reading, nothing, filling);
  }

  /** The same, with other words on how to fill it in. */
  Form<T> filledIn(String advice) {
    return new Form<>(schema, layout, reading, nothing, advice);
  }

  /** The same, with more asked of it. */
  Form<T> checked(Check<T> check) {
    return new Form<>(
        schema,
        layout,
        (yaml, key, values) -> {
          Optional<T> read = reading.read(yaml, key, values);
          read.ifPresent(value -> check.check(value, key, values));
          return read;
        },
        nothing,
        filling);
  }
}
