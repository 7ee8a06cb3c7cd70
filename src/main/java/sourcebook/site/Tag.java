package sourcebook.site;

import java.util.List;
import java.util.Locale;

/**
 * A start or end tag as it stands in a page.
 *
 * @param name in lower case
 * @param end whether it closes the element
 * @param attributes in the order written, empty for an end tag
 */
record Tag(String name, boolean end, List<Attribute> attributes, int offset) {

  /** An attribute; its name in lower case, its value with character references resolved. */
  record Attribute(String name, String value) {
    Attribute {
      name = name.toLowerCase(Locale.ROOT);
    }
  }

  /** The value of the attribute of this name; empty where there is none. */
  String attribute(String wanted) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(wanted)) {
        return attribute.value();
      }
    }
    return "";
  }
}
