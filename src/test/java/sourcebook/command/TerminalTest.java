package sourcebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

  @ParameterizedTest
  @CsvSource({
    "'', false, false",
    "out, true, false",
    "',err', false, true",
    "'out,err', true, true",
    "outer, false, false",
  })
  void showsOnlyWhatItsStreamsCan(String attached, boolean colours, boolean rewrites) {
    assertThat(Terminal.of(attached, Map.of("TERM", "xterm")))
        .isEqualTo(new Terminal(colours, rewrites));
  }

  @ParameterizedTest
  @CsvSource({"1", "0", "no"})
  void anyNoColorIsHonoured(String word) {
    assertThat(Terminal.of("out,err", Map.of("TERM", "xterm", "NO_COLOR", word)))
        .isEqualTo(new Terminal(false, true));
  }

  @Test
  void emptyNoColorIsNone() {
    assertThat(Terminal.of("out", Map.of("TERM", "xterm", "NO_COLOR", "")).colours()).isTrue();
  }

  @Test
  void dumbTerminalsAreLikeFiles() {
    assertThat(Terminal.of("out,err", Map.of("TERM", "dumb"))).isEqualTo(Terminal.NONE);
    assertThat(Terminal.of("out,err", Map.of())).isEqualTo(Terminal.NONE);
  }
}
