package sourcebook.load;

import java.util.List;
import java.util.Optional;
import sourcebook.diagnostic.Position;

/**
 * One record of a YAML file, asked key by key. Every answer is usable: what is missing or of the
 * wrong form is among the faults and answered by something empty.
 */
final class Fields {

  private final Keys keys;
  private final Values values;

  private Fields(Keys keys, Faults faults) {
    this.keys = keys;
    this.values = new Values(faults);
  }

  static Fields of(Yaml yaml, Shape shape, Faults faults) {
    return new Fields(Keys.of(yaml, shape.what(), shape.names(), faults), faults);
  }

  /** Stands in for a record that is not there, which has already been said. */
  static Fields none(Shape shape, Position place) {
    return new Fields(Keys.none(shape.what(), place), new Faults());
  }

  /** The records of a list. */
  static List<Fields> list(Yaml yaml, Shape shape, Faults faults) {
    if (yaml instanceof Yaml.Sequence sequence) {
      return sequence.items().stream().map(item -> of(item, shape, faults)).toList();
    }
    new Values(faults)
        .misfit(
            yaml,
            "here should stand a list, each " + shape.what() + " behind a hyphen",
            "begin each " + shape.what() + " with `- " + shape.names().get(0) + ": …`");
    return List.of();
  }

  /** The value of one of the shape’s keys. */
  <T> T get(Key<T> key) {
    return key.reading().apply(this);
  }

  boolean has(Key<?> key) {
    return keys.has(key.name());
  }

  /** The place of the record's id where it has one, else of its first key. */
  Position position() {
    return keys.position();
  }

  /** The place of the record's first key. */
  Position start() {
    return keys.start();
  }

  /** The place of a key, or the record's where it has no such key. */
  Position place(Key<?> key) {
    return keys.place(key.name());
  }

  /** Says that a value of this record is not of the form its key takes. */
  void misfit(Position place, String message, String mend) {
    values.misfit(place, message, mend);
  }

  <T> Optional<T> required(String key, Form<T> form) {
    return keys.required(key, form.filling())
        .flatMap(yaml -> form.reading().read(yaml, key, values));
  }

  /** The value of a required key, unless it says {@code unknown}. */
  <T> Optional<T> known(String key, Form<T> form) {
    return keys.known(key, form.filling()).flatMap(yaml -> form.reading().read(yaml, key, values));
  }

  <T> Optional<T> optional(String key, Form<T> form) {
    return keys.optional(key, form.filling())
        .flatMap(yaml -> form.reading().read(yaml, key, values));
  }
}
