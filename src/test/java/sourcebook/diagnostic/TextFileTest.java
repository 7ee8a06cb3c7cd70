package sourcebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFileTest {

  private static final TextFile FILE = new TextFile("a/b.md", "one\n🕯 two\n\nfour");

  @ParameterizedTest
  @CsvSource({
    "0, 3, 1:1, 3",
    "2, 9, 1:3, 1",
    "3, 1, 1:4, 0",
    "4, 2, 2:1, 1",
    "7, 3, 2:3, 3",
    "11, 0, 3:1, 0",
    "12, 4, 4:1, 4",
    "16, 1, 4:5, 0",
    "99, 1, 4:5, 0",
    "-5, 2, 1:1, 2",
  })
  void placesCountLinesAndCodePointsAndEndWithTheLine(
      int offset, int length, String place, int width) {
    Position position = FILE.at(offset, length);
    assertThat(position).hasToString("a/b.md:" + place);
    assertThat(position.length()).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 0", "1, 4, 3", "1, 9, 3", "2, 3, 7", "4, 1, 12", "9, 9, 12", "0, 0, 0"})
  void offsetsLeadBack(int line, int column, int offset) {
    assertThat(FILE.offset(line, column)).isEqualTo(offset);
  }

  @Test
  void linesAreWithoutTheirEnd() {
    assertThat(FILE.line(2)).isEqualTo("🕯 two");
    assertThat(FILE.line(3)).isEmpty();
    assertThat(FILE.line(4)).isEqualTo("four");
    assertThat(FILE.line(5)).isEmpty();
    assertThat(FILE.line(0)).isEmpty();
  }

  @Test
  void emptyFileHasABeginning() {
    assertThat(new TextFile("x", "").at(0, 5)).isEqualTo(new TextFile("x", "").start());
  }

  @Test
  void placesComeInTheOrderOfFilesLinesAndColumns() {
    Position first = new TextFile("a", "x\ny").at(2, 1);
    Position second = new TextFile("b", "x\ny").at(0, 1);
    assertThat(first).isLessThan(second);
    assertThat(FILE.at(0, 1)).isLessThan(FILE.at(1, 1)).isLessThan(FILE.at(0, 2));
  }
}
