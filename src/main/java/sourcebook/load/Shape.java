package sourcebook.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sourcebook.format.Layout;
import sourcebook.json.Json;

/**
 * What a record looks like, told once for its reader, its form in files and the published schema.
 */
final class Shape {

  private final String what;
  private final List<Key<?>> keys;
  private final List<String> names;
  private final Json rules;

  private Shape(String what, List<Key<?>> keys, Json rules) {
    this.what = what;
    this.keys = List.copyOf(keys);
    this.names = keys.stream().map(Key::name).toList();
    this.rules = rules;
  }

  /**
   * @param what the record in an editor’s words, such as “claim”
   * @param keys every key it may have, in the order of the documentation
   */
  static Shape of(String what, Key<?>... keys) {
    return new Shape(what, List.of(keys), Json.object());
  }

  /** The same with what else its reader asks of it, as a JSON Schema. */
  Shape ruled(Json asked) {
    return new Shape(what, keys, asked);
  }

  String what() {
    return what;
  }

  /** The names of all keys, in order. */
  List<String> names() {
    return names;
  }

  /** The names of the keys that it must have, in order. */
  List<String> demanded() {
    return keys.stream().filter(Key::demanded).map(Key::name).toList();
  }

  /** How the record is written. */
  Layout layout() {
    Map<String, Layout> layouts = new LinkedHashMap<>();
    keys.forEach(key -> layouts.put(key.name(), key.layout()));
    return new Layout.Keyed(layouts);
  }

  /** The record as a JSON Schema (draft 2020-12). */
  Json schema() {
    List<Object> properties = new ArrayList<>();
    keys.forEach(key -> properties.addAll(List.of(key.name(), key.described())));
    return Json.object(
            "type",
            "object",
            "properties",
            Json.object(properties.toArray()),
            "required",
            Json.array(demanded().stream()),
            "additionalProperties",
            false)
        .and(rules);
  }
}
