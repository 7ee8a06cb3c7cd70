package sourcebook.load;

import java.util.stream.Stream;
import sourcebook.content.Choice;
import sourcebook.content.Id;
import sourcebook.edtf.Edtf;
import sourcebook.json.Json;

/** What values may look like, as JSON Schemas (draft 2020-12). */
final class FormSchemas {

  /** Not blank. */
  static final Json TEXT = Json.object("type", "string", "pattern", "\\S");

  static final Json COUNT = Json.object("type", "integer", "minimum", 1, "maximum", 9_999_999);

  static final Json ID =
      Json.object(
          "type",
          "string",
          "pattern",
          whole(Id.PATTERN),
          "maxLength",
          Id.LONGEST,
          "not",
          Json.object("enum", Json.array(Id.devices().stream())));

  /** A year alone is a number to YAML. */
  static final Json DATE =
      Json.object(
          "type",
          Json.array(Stream.of("string", "integer")),
          "pattern",
          whole(Edtf.PATTERN),
          "minimum",
          0,
          "maximum",
          9999);

  static final Json WEB_ADDRESS = matching("[hH][tT][tT][pP][sS]?://[^/?#@:\\s]+([/?#:]\\S*)?");

  /** The address of a folder, behind which pages can be named. */
  static final Json FOLDER_ADDRESS =
      matching("[hH][tT][tT][pP][sS]?://[^/?#@:\\s]+([/:][^?#\\s]*)?");

  static final Json LANGUAGE_TAG = matching("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");

  private static final String RUNS =
      "\\s*\\d{1,6}(\\s*[-–]\\s*\\d{1,6})?(\\s*,\\s*\\d{1,6}(\\s*[-–]\\s*\\d{1,6})?)*\\s*";

  private static final Json NUMBERS = anyOf(COUNT, matching(RUNS));

  /** A paragraph number, a range, or a list of them. */
  static final Json PARAGRAPHS = anyOf(NUMBERS, listOnce(NUMBERS, 1));

  private FormSchemas() {}

  /** A text of at most so many characters. */
  static Json shortText(int longest) {
    return Json.object("type", "string", "pattern", "\\S", "maxLength", longest);
  }

  /** A text that is all of this pattern. */
  static Json matching(String pattern) {
    return Json.object("type", "string", "pattern", whole(pattern));
  }

  static Json choice(Enum<?>[] choices) {
    return Json.object("enum", Json.array(Stream.of(choices).map(Choice::word)));
  }

  /** A list of so many items at least. */
  static Json list(Json items, int least) {
    return Json.object("type", "array", "items", items, "minItems", least);
  }

  /** The same, each of which stands there once. */
  static Json listOnce(Json items, int least) {
    return list(items, least).and(Json.object("uniqueItems", true));
  }

  /** The same, or {@code unknown}. */
  static Json orUnknown(Json form) {
    return anyOf(Json.object("const", Keys.UNKNOWN), form);
  }

  private static Json anyOf(Json... forms) {
    return Json.object("anyOf", Json.array(Stream.of(forms)));
  }

  private static String whole(String pattern) {
    return "^(" + pattern + ")$";
  }
}
