package sourcebook.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.TextFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads the first document of a YAML text as a tree, or says where it cannot be read. */
final class YamlReader {

  private static final int NO_LIMIT = Integer.MAX_VALUE;

  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .loadSettings(LoadSettings.builder().setCodePointLimit(NO_LIMIT).build())
          .build();

  private final TextFile file;
  private final YAMLParser parser;
  private final Faults faults;

  private YamlReader(TextFile file, YAMLParser parser, Faults faults) {
    this.file = file;
    this.parser = parser;
    this.faults = faults;
  }

  /**
   * The tree of a text that is the whole file or its beginning; empty where there is none, which is
   * then among the faults unless the text is blank.
   */
  static Optional<Yaml> read(TextFile file, String text, Faults faults) {
    try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new YamlReader(file, parser, faults).document();
    } catch (JacksonException unreadable) {
      faults.add(
          LoadRules.WELL_FORMED
              .error(place(file, unreadable), "this cannot be read as YAML: " + reason(unreadable))
              .mend(
                  "look here and in the lines above for a missing quotation mark, bracket, colon"
                      + " or indent"));
      return Optional.empty();
    }
  }

  private Optional<Yaml> document() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      return Optional.empty();
    }
    Yaml root = value(first);
    if (parser.nextToken() != null) {
      faults.add(
          LoadRules.WELL_FORMED
              .error(here(0), "a second document begins here, and only the first would be read")
              .mend("take out the line `---`, or move what follows to a file of its own"));
    }
    return Optional.of(root);
  }

  private Yaml value(JsonToken token) {
    refuseAnchor();
    return switch (token) {
      case START_OBJECT -> mapping();
      case START_ARRAY -> sequence();
      default -> scalar();
    };
  }

  private Yaml mapping() {
    Position start = here(1);
    List<Yaml.Entry> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Yaml.Scalar key = scalar();
      entries.add(new Yaml.Entry(key, value(parser.nextToken())));
    }
    Position place = entries.isEmpty() ? start : entries.get(0).key().position();
    return new Yaml.Mapping(entries, place);
  }

  private Yaml sequence() {
    Position start = here(1);
    List<Yaml> items = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      items.add(value(token));
      token = parser.nextToken();
    }
    return new Yaml.Sequence(items, start);
  }

  private Yaml.Scalar scalar() {
    String text =
        parser.currentToken() == JsonToken.PROPERTY_NAME
            ? parser.currentName()
            : parser.getString();
    String written = text == null ? "" : text;
    int start = offset(parser.currentTokenLocation());
    ScalarPlaces places = new ScalarPlaces(file, start, written);
    return new Yaml.Scalar(written, places.plain(), places.at(0, written.length()), places);
  }

  private void refuseAnchor() {
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      String what = parser.isCurrentAlias() ? "an alias" : "an anchor";
      faults.add(
          LoadRules.NO_ALIASES
              .error(here(1), "this is " + what + " (`&` or `*`), which content does not use")
              .mend("write the value out, or put it in quotation marks if it is meant as text"));
    }
  }

  private Position here(int length) {
    return file.at(offset(parser.currentTokenLocation()), length);
  }

  private int offset(TokenStreamLocation location) {
    return offset(file, location);
  }

  private static int offset(TextFile file, TokenStreamLocation location) {
    int start = file.offsetOfLine(location.getLineNr());
    String line = file.line(location.getLineNr());
    int column =
        Math.max(0, Math.min(location.getColumnNr() - 1, line.codePointCount(0, line.length())));
    return start + line.offsetByCodePoints(0, column);
  }

  private static Position place(TextFile file, JacksonException unreadable) {
    TokenStreamLocation location = unreadable.getLocation();
    return location == null || location.getLineNr() < 1
        ? file.start()
        : file.at(offset(file, location), 1);
  }

  /** The parser's own sentence, without its picture of the place, which we draw ourselves. */
  private static String reason(JacksonException unreadable) {
    String message =
        unreadable instanceof StreamReadException read
            ? read.getOriginalMessage()
            : unreadable.getMessage();
    String first = message == null ? "" : message.lines().findFirst().orElse("");
    return first.isBlank() ? "the text breaks off" : first.strip();
  }
}
