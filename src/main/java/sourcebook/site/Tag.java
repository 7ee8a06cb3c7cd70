package sourcebook.site;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A start or end tag as it stands in a page.
 *
 * @param name in lower case
 * @param kind whether it opens an element, closes one, or does both
 * @param attributes in the order written, empty for an end tag; of two with one name the first
 * @param offset where it begins
 * @param length from its first to its last character
 */
public record Tag(String name, Kind kind, List<Attribute> attributes, int offset, int length) {

  /** HTML Living Standard, section 13.1.2. */
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  /** What a tag does; one that ends in {@code />} opens and closes where drawings allow it. */
  public enum Kind {
    START,
    SELF_CLOSING,
    END
  }

  /** An attribute; its name in lower case, its value with character references resolved. */
  public record Attribute(String name, String value) {
    public Attribute {
      name = name.toLowerCase(Locale.ROOT);
    }
  }

  /** Whether its element has neither content nor an end tag. */
  public boolean isVoid() {
    return VOID.contains(name);
  }

  /** The value of the attribute of this name; empty where there is none. */
  public String attribute(String wanted) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(wanted)) {
        return attribute.value();
      }
    }
    return "";
  }
}
