package sourcebook.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.json.Json;
import sourcebook.testing.TestFolder;

/** The rules of schema.org: which properties things of a type may have, and with which values. */
final class SchemaOrg {

  /** What values of the types that are no things look like. */
  private static final Map<String, Pattern> PLAIN =
      Map.of(
          "Text", Pattern.compile("(?s)\".+\""),
          "URL", Pattern.compile("\"[^\\s\"]+\""),
          "Date", Pattern.compile("\"\\d{4}(-\\d\\d){0,2}\""),
          "Integer", Pattern.compile("\\d+"),
          "Boolean", Pattern.compile("true|false"));

  private record Property(Set<String> of, Set<String> values) {}

  private final Map<String, Set<String>> types = new HashMap<>();
  private final Map<String, Property> properties = new HashMap<>();

  private SchemaOrg() {}

  /** The part of the vocabulary that is kept with the tests. */
  static SchemaOrg read() {
    SchemaOrg read = new SchemaOrg();
    new TestFolder(Path.of("src/test/resources"))
        .text("schema-org.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" [<:>-]+ "))
        .forEach(read::take);
    return read;
  }

  private void take(String[] parts) {
    String[] term = parts[0].split(" ");
    if (term[0].equals("type")) {
      types.put(
          term[1],
          Stream.concat(
                  Stream.of(term[1]),
                  Stream.of(parts).skip(1).flatMap(above -> Stream.of(above.split(" "))))
              .collect(Collectors.toSet()));
    } else {
      properties.put(
          term[1], new Property(Set.of(parts[1].split(" ")), Set.of(parts[2].split(" "))));
    }
  }

  Set<String> types() {
    return types.keySet();
  }

  Set<String> properties() {
    return properties.keySet();
  }

  /** Everything about a thing, and the things in it, that the vocabulary does not allow. */
  List<String> complaints(Json thing) {
    List<String> complaints = new ArrayList<>();
    String type = thing.get("@type").map(Json::asText).orElse("");
    Set<String> kinds = types.getOrDefault(type, Set.of());
    if (kinds.isEmpty()) {
      complaints.add("unknown type " + type);
    }
    thing
        .members()
        .forEach(
            (name, value) -> {
              Property property = properties.get(name);
              if (name.startsWith("@")) {
                return;
              }
              if (property == null || property.of().stream().noneMatch(kinds::contains)) {
                complaints.add(type + " has no property " + name);
              } else {
                values(value)
                    .forEach(
                        one -> complaints.addAll(complaints(type + "." + name, one, property)));
              }
            });
    return complaints;
  }

  private static Stream<Json> values(Json value) {
    return value instanceof Json.Items items ? items.items().stream() : Stream.of(value);
  }

  private List<String> complaints(String where, Json value, Property property) {
    if (value instanceof Json.Members) {
      List<String> complaints = new ArrayList<>(complaints(value));
      Set<String> kinds =
          types.getOrDefault(value.get("@type").map(Json::asText).orElse(""), Set.of());
      if (property.values().stream().noneMatch(kinds::contains)) {
        complaints.add(where + " may not be a thing such as " + value.inLine());
      }
      return complaints;
    }
    boolean fits =
        property.values().stream()
            .map(PLAIN::get)
            .anyMatch(pattern -> pattern != null && pattern.matcher(value.inLine()).matches());
    return fits ? List.of() : List.of(where + " may not be " + value.inLine());
  }
}
