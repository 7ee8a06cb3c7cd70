package sourcebook.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a value is laid out in a content file. */
public sealed interface Layout {

  /** Which texts stand in quotation marks. */
  enum Marks {
    /** None that can be read without, such as numbers and dates. */
    FEW,
    /** Those that some tool would not take for text. */
    SOME,
    /** What is taken over letter by letter from elsewhere, one word such as “unknown” aside. */
    ALL
  }

  /** A text; several stand between brackets. Also what nobody said more about. */
  record Text(Marks marks) implements Layout {}

  /** A list whose items stand on lines of their own. */
  record Tall(Layout item) implements Layout {}

  /**
   * A record.
   *
   * @param keys the layout of each value by its key, in the order in which they are written
   */
  record Keyed(Map<String, Layout> keys) implements Layout {

    /** The layouts by their keys, which keep their order. */
    public Keyed {
      keys = new LinkedHashMap<>(keys);
    }

    /** Keys in their order, those that do not belong here behind all others. */
    List<Entry> ordered(List<Entry> entries) {
      List<String> order = new ArrayList<>(keys.keySet());
      Collection<String> known = keys.keySet();
      List<Entry> ordered = new ArrayList<>(entries);
      ordered.sort(
          (a, b) ->
              Integer.compare(
                  known.contains(a.key()) ? order.indexOf(a.key()) : order.size(),
                  known.contains(b.key()) ? order.indexOf(b.key()) : order.size()));
      return ordered;
    }
  }

  /** What is known of a value about which nothing is said. */
  Layout PLAIN = new Text(Marks.SOME);

  /** The layout of a key's value. */
  default Layout of(String key) {
    return this instanceof Keyed keyed ? keyed.keys().getOrDefault(key, PLAIN) : inner();
  }

  /** The layout of a list's items. */
  default Layout item() {
    return this instanceof Tall tall ? tall.item() : inner();
  }

  /** Whether a value so laid out can stand on one line between brackets. */
  default boolean isFlat() {
    if (this instanceof Keyed keyed) {
      return keyed.keys().values().stream().allMatch(Text.class::isInstance);
    }
    return this instanceof Text;
  }

  /** Which of its texts stand in quotation marks. */
  default Marks marks() {
    return this instanceof Text text ? text.marks() : Marks.SOME;
  }

  private Layout inner() {
    return this instanceof Text ? this : PLAIN;
  }
}
