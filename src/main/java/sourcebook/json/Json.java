package sourcebook.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A JSON value (RFC 8259). */
public sealed interface Json {

  /** An object; its members keep their order. */
  record Members(Map<String, Json> members) implements Json {
    public Members {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
  }

  /** An array. */
  record Items(List<Json> items) implements Json {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** A string. */
  record Text(String text) implements Json {}

  /** A whole number. */
  record Whole(long number) implements Json {}

  /** A number that need not be whole, with the digits that it is written with. */
  record Decimal(BigDecimal number) implements Json {}

  /** Null. */
  record Nothing() implements Json {}

  /** True or false. */
  record Truth(boolean value) implements Json {}

  /**
   * An array whose items are made one after another while it is written, so that a long one never
   * stands in memory as values. It may be written more than once.
   */
  record Flow(Supplier<? extends Stream<? extends Json>> items) implements Json {}

  /**
   * An object of keys and values in turn; values are texts, whole numbers, truths, JSON, or an
   * {@link Optional} of these, whose key is left out where it is empty.
   */
  static Json object(Object... keysAndValues) {
    Map<String, Json> members = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      String key = (String) keysAndValues[i];
      Object value = keysAndValues[i + 1];
      if (value instanceof Optional<?> perhaps) {
        perhaps.ifPresent(known -> members.put(key, of(known)));
      } else {
        members.put(key, of(value));
      }
    }
    return new Members(members);
  }

  /** This object with the members of another one behind its own; of two with one name, its own. */
  default Json and(Json other) {
    Map<String, Json> both = new LinkedHashMap<>(members());
    other.members().forEach(both::putIfAbsent);
    return new Members(both);
  }

  static Json array(Stream<?> items) {
    List<Json> values = new ArrayList<>();
    items.forEach(item -> values.add(of(item)));
    return new Items(values);
  }

  /** A whole number, a truth value, or else the text of a value; JSON as it is. */
  static Json of(Object value) {
    if (value instanceof Json json) {
      return json;
    }
    if (value instanceof Integer || value instanceof Long) {
      return new Whole(((Number) value).longValue());
    }
    return value instanceof Boolean truth ? new Truth(truth) : new Text(value.toString());
  }

  /** The member of this name, where this is an object that has one. */
  default Optional<Json> get(String name) {
    return this instanceof Members object
        ? Optional.ofNullable(object.members().get(name))
        : Optional.empty();
  }

  /** The members of an object; nothing where this is none. */
  default Map<String, Json> members() {
    return Map.of();
  }

  /** The texts of an array of texts; other items are passed over. */
  default Stream<String> texts() {
    return this instanceof Items array
        ? array.items().stream().filter(Text.class::isInstance).map(item -> ((Text) item).text())
        : Stream.empty();
  }

  /** The text of a string; empty where this is none. */
  default String asText() {
    return this instanceof Text text ? text.text() : "";
  }

  /** The whole number that this is; nought where this is none. */
  default int asNumber() {
    return this instanceof Whole whole ? Math.toIntExact(whole.number()) : 0;
  }

  /** This value with two spaces of indent a level, {@code \n} line ends and a last line end. */
  default String pretty() {
    return JsonText.write(this);
  }

  /** This value on one line, without a space that means nothing. */
  default String inLine() {
    return JsonText.writeInLine(this);
  }

  /** Reads a JSON text; empty where it is not one. */
  static Optional<Json> parse(String text) {
    return JsonText.read(text);
  }
}
