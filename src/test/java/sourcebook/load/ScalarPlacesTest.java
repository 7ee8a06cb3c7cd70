package sourcebook.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.TextFile;

class ScalarPlacesTest {

  @ParameterizedTest
  @MethodSource("scalars")
  void wordOfTheValueIsFoundInTheFile(String yaml, String word, String line, int column) {
    TextFile file = new TextFile("file.yaml", yaml);
    Yaml.Scalar scalar = scalar(file);
    Position place = scalar.places().at(scalar.text().indexOf(word), word.length());
    assertThat(file.line(place.line())).isEqualTo(line);
    assertThat(place.column()).isEqualTo(column);
  }

  static Arguments[] scalars() {
    return new Arguments[] {
      Arguments.of("k: plain word", "word", "k: plain word", 10),
      Arguments.of("k: plain\n  folded\n  word", "word", "  word", 3),
      Arguments.of("k: plain\n\n\n  word", "word", "  word", 3),
      Arguments.of("k: two  spaces word", "word", "k: two  spaces word", 16),
      Arguments.of("k: 'it''s a word'", "word", "k: 'it''s a word'", 13),
      Arguments.of("k: 'first\n  word'", "word", "  word'", 3),
      Arguments.of("k: \"a word\"", "word", "k: \"a word\"", 7),
      Arguments.of("k: \"\\\"a\\\" word\"", "word", "k: \"\\\"a\\\" word\"", 11),
      Arguments.of("k: \"\\u00e9\\x41 word\"", "word", "k: \"\\u00e9\\x41 word\"", 16),
      Arguments.of("k: \"\\U0001F56F word\"", "word", "k: \"\\U0001F56F word\"", 16),
      Arguments.of("k: \"\uD83D\uDD6F word\"", "word", "k: \"\uD83D\uDD6F word\"", 7),
      Arguments.of("k: \"a\\n\\nword\"", "word", "k: \"a\\n\\nword\"", 10),
      Arguments.of("k: \"a\n  word\"", "word", "  word\"", 3),
      Arguments.of("k: \"a\n\n  word\"", "word", "  word\"", 3),
      Arguments.of("k: \"a\\\n  word\"", "word", "  word\"", 3),
      Arguments.of("k: \"a\n  \\\"word\\\"\"", "word", "  \\\"word\\\"\"", 5),
      Arguments.of("k: \"a b\\n  c\n  word\"", "word", "  word\"", 3),
      Arguments.of("k: |\n  a\n  word\n", "word", "  word", 3),
      Arguments.of("k: |\n  a\n\n    word\n", "word", "    word", 5),
      Arguments.of("k: >-\n  a\n  b word\n", "word", "  b word", 5),
      Arguments.of("k: >\n  a\n\n  word", "word", "  word", 3),
      Arguments.of("k: |2\n   a\n  word\n", "word", "  word", 3),
    };
  }

  @Test
  void endOfTheValueIsTheEndOfItsText() {
    TextFile file = new TextFile("file.yaml", "k: \"\\\"a\\\"\"");
    Position whole = scalar(file).position();
    assertThat(whole.column()).isEqualTo(5);
    assertThat(whole.length()).isEqualTo(5);
  }

  @Test
  void emptyValueIsAPoint() {
    assertThat(scalar(new TextFile("file.yaml", "k: ''")).position())
        .extracting(Position::column, Position::length)
        .containsExactly(5, 0);
  }

  private static Yaml.Scalar scalar(TextFile file) {
    Yaml yaml = YamlReader.read(file, file.text(), new Faults()).orElseThrow();
    return (Yaml.Scalar) ((Yaml.Mapping) yaml).entries().get(0).value();
  }
}
