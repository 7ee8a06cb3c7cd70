package sourcebook.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sourcebook.edtf.Edtf;
import sourcebook.json.Json;
import sourcebook.testing.JsonSchema;
import sourcebook.testing.Overlay;
import sourcebook.testing.TestDossier;
import sourcebook.testing.TestFolder;

/** The published schemas, the readers and the README know the same keys and forms. */
class ContentSchemaTest {

  private static final Path CASES = Path.of("src/test/resources/diagnostics");

  /** The rules of which a schema can tell. */
  private static final List<String> RULES =
      List.of(
          "keys-are-known",
          "keys-are-present",
          "values-fit-their-key",
          "things-are-listed-once",
          "words-are-quoted",
          "ids-are-kebab-case",
          "addresses-are-web-addresses",
          "dates-are-edtf",
          "locators-are-paragraphs");

  /** Faults against these are faults of the text before it is YAML, or of a missing list. */
  private static final List<String> UNREADABLE =
      List.of(
          "yaml-is-well-formed",
          "values-are-written-out",
          "files-are-utf-8",
          "text-is-visible",
          "files-are-present",
          "files-are-plain-files",
          "front-matter-is-framed",
          "keys-are-unique",
          "claims-are-cited",
          "claims-have-a-topic",
          "disagreements-have-two-sides");

  /** What a case may change beside the content. */
  private static final List<String> PARTS = List.of("templates", "published", "site");

  /** Faults of these rules that only the build sees, and why. */
  private static final Map<String, String> BEYOND =
      Map.ofEntries(
          Map.entry("dates-are-edtf/no-such-day", "a pattern knows no calendar"),
          Map.entry("dates-are-edtf/span-backwards", "a pattern does not compare"),
          Map.entry("ids-are-kebab-case/file-name", "a schema sees no file names"),
          Map.entry("locators-are-paragraphs/missing-in-a-marker", "prose is text to a schema"),
          Map.entry(
              "locators-are-paragraphs/draft-missing-in-a-marker", "prose is text to a schema"),
          Map.entry(
              "locators-are-paragraphs/number-alone-in-a-marker", "prose is text to a schema"),
          Map.entry("things-are-listed-once/furniture", "a schema does not look into runs"),
          Map.entry("things-are-listed-once/paragraph-in-one-text", "a pattern does not compare"),
          Map.entry(
              "things-are-listed-once/paragraph-within-a-run", "a schema does not look into runs"),
          Map.entry(
              "values-fit-their-key/country-code-of-no-country", "a pattern knows no countries"),
          Map.entry(
              "values-fit-their-key/country-code-of-the-union", "a pattern knows no countries"),
          Map.entry("words-are-quoted/hexadecimal", "some YAML tools take `0x1F` for text"),
          Map.entry("words-are-quoted/norway", "YAML 1.2 takes `NO` for text, and 1.1 does not"),
          Map.entry("words-are-quoted/norwegian", "YAML 1.2 takes `no` for text, 1.1 does not"),
          Map.entry("words-are-quoted/yes-in-a-list", "YAML 1.2 takes `yes` for text, 1.1 not"));

  private static final Map<ContentSchema, JsonSchema> SCHEMAS =
      ContentSchema.all().stream()
          .collect(
              Collectors.toMap(
                  Function.identity(),
                  schema -> new JsonSchema(schema.json().pretty()),
                  (one, same) -> one,
                  LinkedHashMap::new));

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("dossiers")
  void dossiersKeepTheirSchemas(Path dossier) {
    assertThat(complaints(new TestFolder(dossier))).isEmpty();
  }

  static List<Path> dossiers() {
    return List.of(TestDossier.LIGHTHOUSE, TestDossier.PUBLISHED);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatTheReaderRefusesTheSchemaRefuses(String name) {
    TestDossier dossier = new Overlay(CASES.resolve(name)).onLighthouse(folder);
    if (BEYOND.containsKey(name)) {
      assertThat(complaints(dossier)).as(BEYOND.get(name)).isEmpty();
    } else {
      assertThat(complaints(dossier)).isNotEmpty();
    }
  }

  @Test
  void everyCaseBeyondSchemasIsThere() {
    assertThat(cases()).containsAll(BEYOND.keySet());
  }

  static List<String> cases() {
    return RULES.stream()
        .flatMap(
            rule ->
                TestFolder.files(CASES.resolve(rule)).stream()
                    .map(file -> rule + "/" + file.substring(0, file.indexOf('/'))))
        .distinct()
        .toList();
  }

  /** Of what no rule about forms forbids, nothing may be marked as wrong while somebody types. */
  @ParameterizedTest
  @MethodSource("casesOfOtherRules")
  void whatTheReaderTakesTheSchemaTakes(String name) {
    assertThat(complaints(new Overlay(CASES.resolve(name)).onLighthouse(folder))).isEmpty();
  }

  static List<String> casesOfOtherRules() {
    return TestFolder.files(CASES).stream()
        .map(file -> file.split("/", 3))
        .filter(parts -> !RULES.contains(parts[0]) && !UNREADABLE.contains(parts[0]))
        .map(parts -> parts[0] + "/" + parts[1])
        .distinct()
        .filter(name -> PARTS.stream().noneMatch(new Overlay(CASES.resolve(name))::has))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025", "2025-04", "2025-04-17", "2025-21", "2025?", "2025-04~", "2025-04-17%", "186X",
        "18XX", "2016/2025", "2021/..", "2021/", "../2021", "/2021", "1987-24/2019-05-02",
            "186X/18XX"
      })
  void datesMatchTheirPattern(String date) {
    assertThat(Edtf.parse(date)).isPresent();
    assertThat(date).matches(Edtf.PATTERN);
  }

  @Test
  void everyKeyIsExplained() {
    for (ContentSchema schema : SCHEMAS.keySet()) {
      assertThat(properties(schema.json()))
          .isNotEmpty()
          .allSatisfy(
              (key, told) -> {
                assertThat(told.get("description").orElseThrow().asText()).as(key).endsWith(".");
              });
    }
  }

  @Test
  void examplesAreRight() {
    for (ContentSchema schema : SCHEMAS.keySet()) {
      properties(schema.json())
          .forEach(
              (key, told) -> {
                JsonSchema form = new JsonSchema(told.pretty());
                told.get("examples").stream()
                    .flatMap(examples -> ((Json.Items) examples).items().stream())
                    .forEach(
                        example -> assertThat(form.complaints(example.pretty())).as(key).isEmpty());
              });
    }
  }

  /** The list of files and keys in the README is that of the schemas, key by key. */
  @Test
  void readmeListsTheKeysOfTheSchemas() {
    Map<String, String> expected = new LinkedHashMap<>();
    SCHEMAS.keySet().forEach(schema -> expected.put(schema.files(), keys(schema.json())));
    Pattern line =
        Pattern.compile("^  (\\S+\\.(?:md|yaml)) +([a-z_]+(?:[ ,(].*)?)$", Pattern.MULTILINE);
    Matcher found = line.matcher(new TestFolder(Path.of("")).text("README.md"));
    Map<String, String> told = new LinkedHashMap<>();
    while (found.find()) {
      told.put(found.group(1).replace("<id>", "*"), found.group(2).replaceFirst(" ·.*", ""));
    }
    assertThat(told).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void schemasAreGivenToEditors() {
    Json settings =
        Json.parse(new TestFolder(Path.of("")).text(".vscode/settings.json")).orElseThrow();
    Map<String, String> given = new LinkedHashMap<>();
    settings
        .get("yaml.schemas")
        .orElseThrow()
        .members()
        .forEach((schema, files) -> given.put(schema, files.asText()));
    Map<String, String> expected = new LinkedHashMap<>();
    SCHEMAS.keySet().stream()
        .filter(schema -> !schema.frontMatter())
        .forEach(
            schema ->
                expected.put("site/data/schema/" + schema.name(), "content/" + schema.files()));
    assertThat(given).isEqualTo(expected);
  }

  /** The keys of a record or of each in a list, those of records within it in brackets. */
  private static String keys(Json schema) {
    Json record = schema.get("items").orElse(schema);
    return record.get("properties").stream()
        .flatMap(properties -> properties.members().entrySet().stream())
        .map(
            key -> {
              String inner = keys(key.getValue());
              return inner.isEmpty() ? key.getKey() : key.getKey() + " (" + inner + ")";
            })
        .collect(Collectors.joining(", "));
  }

  /** Every key of a schema, by its way from the top. */
  private static Map<String, Json> properties(Json schema) {
    Map<String, Json> all = new LinkedHashMap<>();
    Json record = schema.get("items").orElse(schema);
    record
        .get("properties")
        .ifPresent(
            properties ->
                properties
                    .members()
                    .forEach(
                        (key, told) -> {
                          all.put(key, told);
                          properties(told).forEach((inner, of) -> all.put(key + "." + inner, of));
                        }));
    return all;
  }

  private static List<String> complaints(TestFolder dossier) {
    List<String> complaints = new ArrayList<>();
    for (String file : dossier.files()) {
      SCHEMAS.forEach(
          (schema, compiled) -> {
            if (file.matches(schema.files().replace(".", "\\.").replace("*", "[^/.]+"))) {
              String yaml = dossier.text(file);
              compiled
                  .complaintsOfYaml(schema.frontMatter() ? frontMatter(yaml) : yaml)
                  .forEach(complaint -> complaints.add(file + " " + complaint));
            }
          });
    }
    return complaints;
  }

  private static String frontMatter(String markdown) {
    return markdown.split("(?m)^---\\s*$", 3)[1];
  }
}
