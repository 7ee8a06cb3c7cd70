package sourcebook.json;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** JSON values to text and back. */
final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** Spelt out, so that the text is the same on every system. */
  private static PrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }

  private JsonText() {}

  static String write(Json json) {
    StringWriter text = new StringWriter();
    ObjectWriteContext pretty =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return printer();
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        };
    try (JsonGenerator generator = FACTORY.createGenerator(pretty, text)) {
      write(json, generator);
    }
    return text.append('\n').toString();
  }

  static String writeInLine(Json json) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(json, generator);
    }
    return text.toString();
  }

  private static void write(Json json, JsonGenerator generator) {
    if (json instanceof Json.Members object) {
      generator.writeStartObject();
      object
          .members()
          .forEach(
              (name, value) -> {
                generator.writeName(name);
                write(value, generator);
              });
      generator.writeEndObject();
    } else if (json instanceof Json.Items array) {
      generator.writeStartArray();
      array.items().forEach(item -> write(item, generator));
      generator.writeEndArray();
    } else if (json instanceof Json.Flow flow) {
      generator.writeStartArray();
      flow.items().get().forEachOrdered(item -> write(item, generator));
      generator.writeEndArray();
    } else if (json instanceof Json.Text text) {
      generator.writeString(text.text());
    } else if (json instanceof Json.Whole whole) {
      generator.writeNumber(whole.number());
    } else if (json instanceof Json.Decimal decimal) {
      generator.writeNumber(decimal.number().toPlainString());
    } else if (json instanceof Json.Nothing) {
      generator.writeNull();
    } else if (json instanceof Json.Truth truth) {
      generator.writeBoolean(truth.value());
    }
  }

  static Optional<Json> read(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      JsonToken first = parser.nextToken();
      Optional<Json> json = Optional.ofNullable(first).map(token -> value(token, parser));
      return parser.nextToken() == null ? json : Optional.empty();
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }

  private static Json value(JsonToken token, JsonParser parser) {
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_NUMBER_INT -> new Json.Whole(parser.getLongValue());
      case VALUE_NUMBER_FLOAT -> new Json.Decimal(parser.getDecimalValue());
      case VALUE_NULL -> new Json.Nothing();
      case VALUE_TRUE -> new Json.Truth(true);
      case VALUE_FALSE -> new Json.Truth(false);
      default -> new Json.Text(parser.getString());
    };
  }

  private static Json object(JsonParser parser) {
    Map<String, Json> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      members.put(name, value(parser.nextToken(), parser));
    }
    return new Json.Members(members);
  }

  private static Json array(JsonParser parser) {
    List<Json> items = new ArrayList<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      items.add(value(t, parser));
    }
    return new Json.Items(items);
  }
}
