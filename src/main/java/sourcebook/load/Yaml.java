package sourcebook.load;

import java.util.List;
import sourcebook.diagnostic.Places;
import sourcebook.diagnostic.Position;

/** A YAML document as a tree in which everything knows its place. */
sealed interface Yaml {

  Position position();

  /** A mapping; a key may stand in it twice. */
  record Mapping(List<Entry> entries, Position position) implements Yaml {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, Yaml value) {}

  /** A sequence. */
  record Sequence(List<Yaml> items, Position position) implements Yaml {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** What was refused where it stands, so that nothing more need be said of it. */
  record Refused(Position position) implements Yaml {}

  /**
   * A scalar as text.
   *
   * @param plain whether it was written without quotation marks or block mark
   * @param places leads from the text to the file
   */
  record Scalar(String text, boolean plain, Position position, Places places) implements Yaml {

    boolean isNothing() {
      return text.isBlank() || (plain && (text.equals("~") || text.equals("null")));
    }
  }
}
