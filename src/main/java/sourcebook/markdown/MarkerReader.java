package sourcebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcebook.content.Located;
import sourcebook.content.Locator;
import sourcebook.content.Marker;
import sourcebook.diagnostic.Places;
import sourcebook.diagnostic.Position;

/** Reads what stands between the brackets of a citation marker. */
final class MarkerReader {

  private static final Pattern TARGET =
      Pattern.compile("\\s*@?([^,;\\s]*)\\s*(?:,\\s*(.*?))?\\s*", Pattern.DOTALL);
  private static final Pattern LOCATOR = Pattern.compile("paras?\\.?\\s*(.*)", Pattern.DOTALL);

  private MarkerReader() {}

  /**
   * @param written the marker with its brackets
   * @param offset where it begins in the text that {@code places} knows
   */
  static Marker read(String written, int offset, Places places) {
    List<Marker.Target> targets = new ArrayList<>();
    int start = 1;
    for (String part : written.substring(1, written.length() - 1).split(";", -1)) {
      targets.add(target(part, offset + start, places));
      start += part.length() + 1;
    }
    return new Marker(targets, places.at(offset, written.length()));
  }

  private static Marker.Target target(String part, int offset, Places places) {
    Matcher target = TARGET.matcher(part);
    if (!target.matches()) {
      Position whole = places.at(offset, part.length());
      return new Marker.Target(new Located<>(part.strip(), whole), Optional.empty());
    }
    Position idPlace = places.at(offset + target.start(1), target.group(1).length());
    Optional<Locator> locator =
        Optional.ofNullable(target.group(2))
            .map(
                written -> locator(written, places.at(offset + target.start(2), written.length())));
    return new Marker.Target(new Located<>(target.group(1), idPlace), locator);
  }

  private static Locator locator(String written, Position position) {
    Matcher locator = LOCATOR.matcher(written);
    if (!locator.matches()) {
      return new Locator(written, List.of(), position);
    }
    Locator read = Locator.read(locator.group(1).replaceAll("\\s+", " "), position);
    return new Locator(written, read.paragraphs(), position);
  }
}
