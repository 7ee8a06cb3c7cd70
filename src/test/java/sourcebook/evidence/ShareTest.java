package sourcebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

  @ParameterizedTest
  @CsvSource({
    "15, 16, 93.8",
    "1, 3, 33.3",
    "2, 3, 66.7",
    "0, 7, 0.0",
    "1, 9999, 0.1",
    "9999, 10000, 99.9",
    "7, 7, 100",
    "0, 0, 100",
  })
  void percentAreOfTheNearestTenthButNeitherAllNorNoneUnlessTheyAre(
      int part, int whole, String percent) {
    assertThat(new Share(part, whole).percent()).isEqualTo(percent);
  }
}
