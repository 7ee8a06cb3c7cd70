package sourcebook.load;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.diagnostic.TextFile;

/**
 * What a YAML text says, whatever its layout and its order of keys: two that say the same are
 * equal.
 */
public sealed interface Said {

  /** Where nothing was written, or one of the words for it. */
  record Nothing() implements Said {}

  /** A text, without the white space at its ends. */
  record Words(String text) implements Said {}

  /** A list. */
  record Items(List<Said> items) implements Said {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** A record; a key may stand in it twice. */
  record Keys(List<Pair> pairs) implements Said {
    public Keys {
      pairs = pairs.stream().sorted(Comparator.comparing(Pair::key)).toList();
    }
  }

  /** A key and its value. */
  record Pair(String key, Said value) {}

  /** Empty where the text cannot be read as one document. */
  static Optional<Said> of(String text) {
    Faults faults = new Faults();
    Said said =
        YamlReader.read(new TextFile("", text), text, faults).map(Said::of).orElse(new Nothing());
    boolean read =
        faults.found().stream().noneMatch(fault -> fault.rule().equals(LoadRules.WELL_FORMED));
    return read ? Optional.of(said) : Optional.empty();
  }

  /** This list with the items of another behind its own; empty where one of the two is none. */
  default Optional<Said> and(Said more) {
    return items(this)
        .flatMap(
            items ->
                items(more)
                    .map(
                        others ->
                            new Items(Stream.concat(items.stream(), others.stream()).toList())));
  }

  /**
   * This record with more in the list behind a key; empty where one of the three is something else.
   */
  default Optional<Said> and(String key, Said more) {
    if (!(this instanceof Keys keys)) {
      return Optional.empty();
    }
    Said before =
        keys.pairs().stream()
            .filter(pair -> pair.key().equals(key))
            .findFirst()
            .map(Pair::value)
            .orElse(new Nothing());
    Stream<Pair> others = keys.pairs().stream().filter(pair -> !pair.key().equals(key));
    return before
        .and(more)
        .map(list -> new Keys(Stream.concat(others, Stream.of(new Pair(key, list))).toList()));
  }

  private static Said of(Yaml yaml) {
    if (yaml instanceof Yaml.Scalar scalar) {
      return scalar.isNothing() ? new Nothing() : new Words(scalar.text().strip());
    }
    if (yaml instanceof Yaml.Mapping mapping) {
      return new Keys(
          mapping.entries().stream()
              .map(entry -> new Pair(entry.key().text(), of(entry.value())))
              .toList());
    }
    return new Items(
        yaml instanceof Yaml.Sequence sequence
            ? sequence.items().stream().map(Said::of).toList()
            : List.of());
  }

  /** Where nothing stands, or a record without a key, that is a list without an item. */
  private static Optional<List<Said>> items(Said said) {
    return said instanceof Items items
        ? Optional.of(items.items())
        : said instanceof Nothing || said.equals(new Keys(List.of()))
            ? Optional.of(List.of())
            : Optional.empty();
  }
}
