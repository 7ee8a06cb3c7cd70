package sourcebook.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sourcebook.cite.Author.Named;
import sourcebook.cite.Author.Person;

/** Names are taken apart as they are written. */
class AuthorReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Fadiah              | Anna          |         | Fadiah         |
          Jan van den Berg         | Jan           | van den | Berg           |
          Per Olav Aas             | Per Olav      |         | Aas            |
          Martin Luther King Jr.   | Martin Luther |         | King           | Jr.
          Martin Luther King Jr    | Martin Luther |         | King           | Jr.
          A. B. Ford III           | A. B.         |         | Ford           | III
          García Márquez, Gabriel  | Gabriel       |         | García Márquez |
          van der Berg, Jan        | Jan           | van der | Berg           |
          King, Martin Luther, Jr. | Martin Luther |         | King           | Jr.
          Dr. Annelie Vossberg     | Annelie       |         | Vossberg       |
          Prof. Dr. Jan de Vries   | Jan           | de      | Vries          |
          Dr. Dre                  | Dr.           |         | Dre            |
          Пётр Иванов              | Пётр          |         | Иванов         |
          """)
  void ofPersons(String written, String given, String particle, String family, String suffix) {
    assertThat(AuthorReader.read(written))
        .isEqualTo(new Person(given, orNone(particle), family, orNone(suffix)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"World Lamp Union,", "World Lamp Union , "})
  void ofOrganisationsThatEndInAComma(String written) {
    assertThat(AuthorReader.read(written)).isEqualTo(new Named("World Lamp Union"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Platon", "毛泽东", "Reuters"})
  void ofOneWord(String written) {
    assertThat(AuthorReader.read(written)).isEqualTo(new Named(written));
  }

  private static String orNone(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }
}
