package sourcebook.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import sourcebook.diagnostic.Invisible;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.TextFile;
import sourcebook.format.WholeCharacters;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads the first document of a YAML text as a tree, or says where it cannot be read. */
final class YamlReader {

  private static final int NO_LIMIT = Integer.MAX_VALUE;

  /** A key that stands twice is let through here, since {@link Fields} says so with both places. */
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .loadSettings(LoadSettings.builder().setCodePointLimit(NO_LIMIT).build())
          .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /**
   * What the parser would stop at (YAML 1.2.2, production {@code c-printable}); that it stands
   * there is already among the faults.
   */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\x00-\\x08\\x0B-\\x0C\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\uFFFE\\uFFFF]");

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
    String printable = UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
    try (YAMLParser parser =
        (YAMLParser)
            FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacters(printable))) {
      return new YamlReader(file, parser, faults).document();
    } catch (JacksonException unreadable) {
      faults.add(YamlTrouble.fault(unreadable, file));
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
              .error(separator(), "a second document begins here, and only the first would be read")
              .mend("take out the line `---`, or move what follows to a file of its own"));
    }
    return Optional.of(root);
  }

  private Yaml value(JsonToken token) {
    if (parser.isCurrentAlias()) {
      refuseIndicator();
      return new Yaml.Refused(here(1));
    }
    return switch (token) {
      case START_OBJECT -> mapping();
      case START_ARRAY -> sequence();
      default -> scalar();
    };
  }

  private Yaml mapping() {
    refuseIndicator();
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
    refuseIndicator();
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
    refuseIndicator();
    String text =
        parser.currentToken() == JsonToken.PROPERTY_NAME
            ? parser.currentName()
            : parser.getString();
    String written = text == null ? "" : text;
    ScalarPlaces places = new ScalarPlaces(file, offset(), written);
    refuseInvisible(written, places);
    return new Yaml.Scalar(written, places.plain(), places.at(0, written.length()), places);
  }

  /** Characters that nobody can see, and that stand there as an escape such as {@code \\u202E}. */
  private void refuseInvisible(String text, ScalarPlaces places) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (Invisible.isOne(text.codePointAt(i)) && places.isEscape(i)) {
        faults.add(LoadRules.invisible(places.at(i, 1), text.codePointAt(i)));
      }
    }
  }

  /** Nothing but an anchor, an alias or a tag begins with one of these signs. */
  private void refuseIndicator() {
    String what =
        switch (sign()) {
          case '&' -> "`&` makes an anchor";
          case '*' -> "`*` makes an alias";
          case '!' -> "`!` makes a tag";
          default -> "";
        };
    if (!what.isEmpty()) {
      faults.add(
          LoadRules.NO_ALIASES
              .error(here(1), what + " here, which content does not use")
              .mend("write the value out, or put it in quotation marks if it is meant as text"));
    }
  }

  private char sign() {
    int offset = offset();
    return offset < file.text().length() ? file.text().charAt(offset) : '\n';
  }

  /** The line {@code ---} above the first token of a further document. */
  private Position separator() {
    return file.at(file.text().lastIndexOf("\n---", offset()) + 1, 3);
  }

  private Position here(int length) {
    return file.at(offset(), length);
  }

  private int offset() {
    TokenStreamLocation location = parser.currentTokenLocation();
    return file.offset(location.getLineNr(), location.getColumnNr());
  }
}
