package sourcebook.format;

import java.util.List;
import java.util.Optional;

/** The form in which the house writes YAML. */
public final class YamlForm {

  private YamlForm() {}

  /**
   * The same in the house’s form; what it says stays the same and every comment stays with it.
   *
   * @param text YAML without anchors, aliases and tags, line ends folded
   * @return empty where there is nothing in the text, or it cannot be read as YAML
   */
  public static Optional<String> of(String text, Layout layout) {
    return YamlText.read(text).map(document -> Printer.print(document, layout));
  }

  /** The words of every comment in a text, in an order of their own. */
  public static List<String> comments(String text) {
    return YamlText.comments(text);
  }
}
