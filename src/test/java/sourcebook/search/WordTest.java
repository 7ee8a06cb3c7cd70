package sourcebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.testing.FoldingCase;

/** Words are compared as {@code folding.txt} says. */
class WordTest {

  @ParameterizedTest
  @MethodSource("sourcebook.testing.FoldingCase#all")
  void foldsAsWrittenDown(FoldingCase folding) {
    assertThat(Word.of(folding.text()).map(WordTest::shown).collect(Collectors.joining(" ")))
        .isEqualTo(folding.words());
  }

  private static String shown(Word word) {
    return Stream.concat(Stream.of(String.join("+", word.parts())), word.joined().stream())
        .collect(Collectors.joining("|"));
  }
}
