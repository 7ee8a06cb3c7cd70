package sourcebook.format;

import java.util.List;

/**
 * A key with its value, or an item of a list.
 *
 * @param key empty for an item
 * @param remarks the comments that belong to it
 */
record Entry(String key, Value value, Remarks remarks) {

  /** What a YAML file says. */
  sealed interface Value {}

  /** A text, without the white space at its ends, which means nothing in content. */
  record Text(String text) implements Value {}

  /** Where nothing was written, or one of the words for it. */
  record Nothing() implements Value {}

  record Items(List<Entry> entries) implements Value {}

  record Mapping(List<Entry> entries) implements Value {}

  /**
   * Comments, each from its {@code #} on. An empty one stands for blank lines.
   *
   * @param before on lines above
   * @param behind on its line, empty for none
   * @param after on lines below, where nothing follows to which they could belong
   */
  record Remarks(List<String> before, String behind, List<String> after) {

    Remarks {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    boolean none() {
      return before.isEmpty() && behind.isEmpty() && after.isEmpty();
    }
  }

  Entry with(Remarks other) {
    return new Entry(key, value, other);
  }

  /** The keys or items of a value, none where it is a text. */
  static List<Entry> entries(Value value) {
    return value instanceof Items items
        ? items.entries()
        : value instanceof Mapping mapping ? mapping.entries() : List.of();
  }
}
