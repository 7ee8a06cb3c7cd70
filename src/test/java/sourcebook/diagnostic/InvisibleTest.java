package sourcebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 7, 0x0B, 0x0C, 0x0D, 0x1B, 0x7F, 0x85, 0x9F, 0xAD, 0x200B, 0x2028, 0x2029, 0x202A,
        0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF, 0xFFF9, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF, 0x1FFFE,
        0xE0001, 0xE007F, 0x10FFFF
      })
  void nobodySeesThem(int character) {
    assertThat(Invisible.isOne(character)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        '\n', '\t', ' ', 'a', '~', 0xA0, 0xE9, 0x200C, 0x200D, 0x2019, 0x3000, 0xFE0F, 0x1F56F
      })
  void theseArePlainToSeeOrNeeded(int character) {
    assertThat(Invisible.isOne(character)).isFalse();
  }

  @Test
  void inReportsTheyAreShown() {
    assertThat(Invisible.shown("a\u001B[31mb\u202E 🕯\n")).isEqualTo("a\uFFFD[31mb\uFFFD 🕯\n");
  }
}
