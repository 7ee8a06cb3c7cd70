package sourcebook.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNameTest {

  /** How a name is sorted is nobody’s business who reads it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "World Lamp Union, | true | World Lamp Union",
        "Smith, Jones & Co | true | Smith, Jones & Co",
        "García Márquez, Gabriel | false | Gabriel García Márquez",
        "Berg, Jan, Jr. | false | Jan Berg Jr.",
        "Dr. Jane van der Roe | false | Dr. Jane van der Roe",
      })
  void isSpokenAsPeopleSayIt(String written, boolean organisation, String spoken) {
    assertThat(new AuthorName(written, organisation).spoken()).isEqualTo(spoken);
  }
}
