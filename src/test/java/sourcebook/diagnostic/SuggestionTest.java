package sourcebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  private static final List<String> KNOWN =
      List.of(
          "claim", "cites", "kind", "lamp-relit", "lamp-relit-again", "range-twenty-miles", "a");

  @ParameterizedTest
  @CsvSource({
    "cite, cites",
    "sites, cites",
    "cties, cites",
    "Kind, kind",
    "knid, kind",
    "lamp-was-relit, lamp-relit",
    "lamprelit, lamp-relit",
    "lamp-relitagain, lamp-relit-again",
    "range-thirty-miles, range-twenty-miles",
    "b, a",
  })
  void nearestNameIsMeant(String written, String meant) {
    assertThat(Suggestion.nearest(written, KNOWN.stream())).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"colour", "says", "lamp", "range-of-the-light", "xyz"})
  void nothingIsMeantByWhatIsFarFromEverything(String written) {
    assertThat(Suggestion.nearest(written, KNOWN.stream())).isEmpty();
  }

  @Test
  void ofTwoAsNearTheFirstInTheAlphabetIsMeantWhateverTheirOrder() {
    assertThat(Suggestion.nearest("cat", Stream.of("rat", "bat", "hat"))).contains("bat");
    assertThat(Suggestion.nearest("cat", Stream.of("bat", "hat", "rat"))).contains("bat");
  }

  @Test
  void nearerNameCountsEvenWhereAnotherOneCameFirst() {
    assertThat(Suggestion.nearest("lamp-relitt", Stream.of("lamp-relight", "lamp-relit")))
        .contains("lamp-relit");
  }

  @Test
  void askedAsAQuestion() {
    assertThat(Suggestion.didYouMean("cite", KNOWN.stream())).isEqualTo("did you mean `cites`?");
    assertThat(Suggestion.didYouMean("colour", KNOWN.stream())).isEmpty();
    assertThat(Suggestion.didYouMean("", Stream.empty())).isEmpty();
  }
}
