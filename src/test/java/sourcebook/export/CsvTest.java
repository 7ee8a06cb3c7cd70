package sourcebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @Test
  void linesEndInTwoSignsAndTheFirstHasAMark() {
    assertThat(Csv.table(List.of("a", "b"), Stream.of(List.of("1", ""))))
        .isEqualTo("\uFEFFa,b\r\n1,\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "",
        "a, b",
        "say “so”",
        "say \"so\"",
        "\"",
        "two\nlines",
        "two\r\nlines",
        " space ",
        "’s",
        "'tis",
        "1 = 1",
        "а",
        "日本"
      })
  void textIsReadAgain(String text) throws IOException {
    assertThat(read(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "'=1",
        "''-1",
        "=cmd|' /C calc'!A0",
        "-a, \"b\""
      })
  void whatMayBeAFormulaIsGuardedByOneSignThatCanBeTakenOff(String text) throws IOException {
    assertThat(read(text)).isEqualTo("'" + text);
  }

  private static String read(String text) throws IOException {
    String table = Csv.table(List.of("a", "b"), Stream.of(List.of(text, "x")));
    try (CSVParser parser = CSVParser.parse(table.substring(1), CSVFormat.RFC4180)) {
      return parser.getRecords().get(1).get(0);
    }
  }
}
