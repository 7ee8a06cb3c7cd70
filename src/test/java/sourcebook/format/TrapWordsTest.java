package sourcebook.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrapWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "No",
        "NO",
        "yes",
        "on",
        "OFF",
        "y",
        "N",
        "true",
        "False",
        "null",
        "~",
        "1987",
        "007",
        "-1",
        "+3",
        "3.5",
        ".5",
        "5.",
        "1_000",
        "1e3",
        "6.02e+23",
        "0x1F",
        "0o17",
        "0b11",
        "12:30",
        "12:30:45.5",
        ".inf",
        "-.Inf",
        ".NaN",
        "2019-05-03",
        "2019-5-3"
      })
  void yamlMayTakeThemForSomethingElse(String word) {
    assertThat(TrapWords.isOne(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "norway",
        "none",
        "one",
        "yesterday",
        "v2",
        "1987~",
        "2019-05",
        "2019-05-03 on paper",
        "3 May",
        "9-11",
        "186X",
        "0x",
        "a1",
        "1a",
        "..",
        "-",
        ".",
        "5%",
        "1:99"
      })
  void otherWordsAreText(String word) {
    assertThat(TrapWords.isOne(word)).isFalse();
  }
}
