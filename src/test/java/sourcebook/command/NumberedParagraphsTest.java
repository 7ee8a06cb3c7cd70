package sourcebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberedParagraphsTest {

  @Test
  void shortParagraphsStandWhole() {
    assertThat(lines("The lamp burns again.", "It burns."))
        .isEqualTo(List.of("1  The lamp burns again.", "2  It burns."));
  }

  @Test
  void numbersAreAlignedAtTheirEnds() {
    List<String> lines = new NumberedParagraphs(Collections.nCopies(100, "It burns.")).lines();
    assertThat(lines).hasSize(100).startsWith("  1  It burns.").endsWith("100  It burns.");
  }

  @Test
  void longParagraphsEndBehindAWholeWordAndFillTheLine() {
    String fits = "x".repeat(36) + " " + "y".repeat(38);
    assertThat(lines(fits)).isEqualTo(List.of("1  " + fits));
    assertThat(lines(fits + "y")).isEqualTo(List.of("1  " + "x".repeat(36) + " …"));
    assertThat(lines("x".repeat(73) + " yy z")).isEqualTo(List.of("1  " + "x".repeat(73) + " …"));
  }

  @Test
  void wordsWithoutASpaceAreCut() {
    assertThat(lines("字".repeat(90))).isEqualTo(List.of("1  " + "字".repeat(73) + " …"));
    assertThat(lines("😀".repeat(90))).isEqualTo(List.of("1  " + "😀".repeat(73) + " …"));
  }

  @Test
  void textCannotPlayWithTheTerminal() {
    assertThat(lines("A \u001B[31mred\tlamp")).isEqualTo(List.of("1  A \uFFFD[31mred lamp"));
  }

  private static List<String> lines(String... paragraphs) {
    return new NumberedParagraphs(List.of(paragraphs)).lines();
  }
}
