package sourcebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "a, '', 1",
    "'', ab, 2",
    "lamp, lamp, 0",
    "lamp, lump, 1",
    "lamp, lam, 1",
    "lamp, lamps, 1",
    "lamp, lapm, 1",
    "lamp, malp, 2",
    "ca, abc, 3",
    "kitten, sitting, 3",
  })
  void addedTakenOutChangedOrSwapped(String a, String b, int edits) {
    assertThat(Edits.between(a, b, 8)).isEqualTo(edits);
    assertThat(Edits.between(b, a, 8)).isEqualTo(edits);
  }

  @Test
  void countingStopsOnlyWhereNobodyWantsToKnowMore() {
    Random random = new Random(1987);
    for (int i = 0; i < 20_000; i++) {
      String a = word(random);
      String b = word(random);
      int most = random.nextInt(6);
      int all = Edits.between(a, b, 20);
      int counted = Edits.between(a, b, most);
      assertThat(counted <= most ? counted : 20).isEqualTo(all <= most ? all : 20);
    }
  }

  private static String word(Random random) {
    return random
        .ints(random.nextInt(9), 0, 3)
        .mapToObj(letter -> String.valueOf("abc".charAt(letter)))
        .collect(Collectors.joining());
  }
}
