package sourcebook.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sourcebook.diagnostic.TextFile;

class YamlReaderTest {

  @Test
  void treeKeepsOrderPlacesAndRepeatedKeys() {
    assertThat(tree("b: 1\na: [x, 'y z']\nb: {c: }\n"))
        .isEqualTo("{1:1 b: 1:4 1, 2:1 a: [2:5 x, 2:9 y z], 3:1 b: {3:5 c: 3:7 }}");
  }

  @Test
  void numbersDatesAndBooleansStayAsWritten() {
    assertThat(tree("[007, 1_000, 2025-04-17, 1e3, yes, ~, 0x1F]"))
        .isEqualTo("[1:2 007, 1:7 1_000, 1:14 2025-04-17, 1:26 1e3, 1:31 yes, 1:36 ~, 1:39 0x1F]");
  }

  @Test
  void unprintableCharactersStopNothing() {
    assertThat(tree("a: b\u0000c\nd: \u001Be"))
        .isEqualTo("{1:1 a: 1:4 b\uFFFDc, 2:1 d: 2:4 \uFFFDe}");
  }

  /** The parser takes in some thousand characters at a time. */
  @ParameterizedTest
  @ValueSource(ints = {1015, 2039, 3063})
  void charactersThatJavaKeepsAsTwoMayStandAnywhere(int from) {
    for (int start = from; start < from + 20; start++) {
      String words = "x".repeat(start - 3) + "\uD83D\uDD6F lit";
      assertThat(tree("a: " + words)).as("at %d", start).isEqualTo("{1:1 a: 1:4 " + words + "}");
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a: &x b,     1:4",
        "a: !!str b,  1:4",
        "a: !x [b],   1:4",
        "&x a: b,     1:1",
        "a: &x {b: c},1:4",
        "- &x,        1:3",
      })
  void anchorsAndTagsAreRefusedWhereTheyStand(String yaml, String place) {
    assertThat(faults(yaml)).startsWith(place + " values-are-written-out");
  }

  @Test
  void aliasIsRefusedAndNothingElseIsSaidOfIt() {
    assertThat(faults("a: &x b\nc: *x"))
        .isEqualTo(
            """
            1:4 values-are-written-out: `&` makes an anchor here, which content does not use
            2:4 values-are-written-out: `*` makes an alias here, which content does not use
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: \"b\\nc: d   | 1:4 | this quotation mark is never closed",
        "a: \"b \\q\"    | 1:8 | `\\\\q` means nothing within double quotation marks",
        "a: [b, c\\nd: e | 1:4 | the list that begins with this bracket does not end",
        "a: {b: c       | 1:4 | what begins with this brace does not end",
        "a: b: c        | 1:5 | this colon makes a key of what stands before it, and none can stand here",
        "a: - b         | 1:4 | this hyphen begins a list item, and none can stand here",
        "a: b\\n\\tc: d | 2:1 | this is a tab, and YAML is indented by spaces",
        "a: %b          | 1:4 | a text cannot begin with `%`",
        "a: *b* c       | 1:4 | a text cannot begin with `*` or `&`",
        "a: \"b\"\\nc   | 2:1 | this is no key, for no colon follows, and it does not belong to the line above",
        "- a: b\\nc: d  | 2:1 | this does not fit in with the lines above",
        "a: >x\\n b     | 1:5 | this cannot be read as YAML: expected chomping or indentation indicators, but found x(120)",
      })
  void whatStopsTheParserIsSaidWhereAnEditorWouldLook(String yaml, String place, String words) {
    String text = yaml.replace("\\n", "\n").replace("\\t", "\t");
    assertThat(faults(text))
        .isEqualTo(place + " yaml-is-well-formed: " + words.replace("\\\\", "\\") + "\n");
  }

  private static String tree(String yaml) {
    TextFile file = new TextFile("file.yaml", yaml);
    return show(YamlReader.read(file, yaml, new Faults()).orElseThrow());
  }

  private static String show(Yaml yaml) {
    if (yaml instanceof Yaml.Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> show(entry.key()) + ": " + show(entry.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (yaml instanceof Yaml.Sequence sequence) {
      return sequence.items().stream()
          .map(YamlReaderTest::show)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    String text = yaml instanceof Yaml.Scalar scalar ? scalar.text() : "refused";
    return "%d:%d %s".formatted(yaml.position().line(), yaml.position().column(), text);
  }

  private static String faults(String yaml) {
    Faults faults = new Faults();
    YamlReader.read(new TextFile("file.yaml", yaml), yaml, faults);
    return faults.found().stream()
        .map(
            fault ->
                String.format(
                    Locale.ROOT,
                    "%d:%d %s: %s\n",
                    fault.position().line(),
                    fault.position().column(),
                    fault.rule().id(),
                    fault.message()))
        .collect(Collectors.joining());
  }
}
