package sourcebook.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "open",
      value = {
        "2019-05-03,            2019-05-03, 2019-05-03, 3 May 2019",
        "2020-02-29,            2020-02-29, 2020-02-29, 29 February 2020",
        "2019-12-31,            2019-12-31, 2019-12-31, 31 December 2019",
        "0987-01-09,            0987-01-09, 0987-01-09, 9 January 987",
        "2019-05,               2019-05-01, 2019-05-31, May 2019",
        "2019-02,               2019-02-01, 2019-02-28, February 2019",
        "2020-02,               2020-02-01, 2020-02-29, February 2020",
        "2019,                  2019-01-01, 2019-12-31, 2019",
        "186X,                  1860-01-01, 1869-12-31, the 1860s",
        "190X,                  1900-01-01, 1909-12-31, 1900 to 1909",
        "19XX,                  1900-01-01, 1999-12-31, the 1900s",
        "2019-21,               2019-01-01, 2019-12-31, spring 2019",
        "2019-22,               2019-01-01, 2019-12-31, summer 2019",
        "2019-23,               2019-01-01, 2019-12-31, autumn 2019",
        "1987-24,               1987-01-01, 1987-12-31, winter 1987",
        "2019~,                 2019-01-01, 2019-12-31, about 2019",
        "2019-05~,              2019-05-01, 2019-05-31, about May 2019",
        "2019-05-03~,           2019-05-03, 2019-05-03, about 3 May 2019",
        "2019?,                 2019-01-01, 2019-12-31, 2019 (uncertain)",
        "2019-05%,              2019-05-01, 2019-05-31, about May 2019 (uncertain)",
        "186X~,                 1860-01-01, 1869-12-31, about the 1860s",
        "2019-23?,              2019-01-01, 2019-12-31, autumn 2019 (uncertain)",
        "1987/2019,             1987-01-01, 2019-12-31, 1987 to 2019",
        "1987-24/2019-05-02,    1987-01-01, 2019-05-02, winter 1987 to 2 May 2019",
        "2019-05/2019-05,       2019-05-01, 2019-05-31, May 2019 to May 2019",
        "2019-12/2019,          2019-12-01, 2019-12-31, December 2019 to 2019",
        "1987~/2019?,           1987-01-01, 2019-12-31, about 1987 to 2019 (uncertain)",
        "1987/..,               1987-01-01, open,       since 1987",
        "1987/,                 1987-01-01, open,       since 1987",
        "../2019,               open,       2019-12-31, until 2019",
        "/2019-05,              open,       2019-05-31, until May 2019",
        "186X/..,               1860-01-01, open,       since the 1860s",
      })
  void boundsAndWords(String written, String earliest, String latest, String words) {
    Edtf date = Edtf.parse(written).orElseThrow();
    assertThat(date.earliest()).isEqualTo(earliest == null ? LocalDate.MIN : day(earliest));
    assertThat(date.latest()).isEqualTo(latest == null ? LocalDate.MAX : day(latest));
    assertThat(date.inWords()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "unknown",
        "3 May 2019",
        "May 2019",
        "04.05.2019",
        "05/03/2019",
        "2019/05/03",
        "2019-5-3",
        "2019-5",
        "19",
        "20190503",
        "2019-13",
        "2019-00",
        "2019-20",
        "2019-25",
        "2019-21-01",
        "2019-02-29",
        "2019-04-31",
        "2019-05-00",
        "2019-05-03T20:00:00Z",
        "2019-XX",
        "2019-05-XX",
        "1XXX",
        "XXXX",
        "19X9",
        "186x",
        "186X-05",
        "~2019",
        "2019~~",
        "2019-05?-03",
        "-0044",
        "Y170000002",
        "2019 ",
        " 2019",
        "2019–2020",
        "2019-2020",
        "2019/1987",
        "2019-06/2019-05",
        "../..",
        "/",
        "..",
        "2019//2020",
        "2019/2020/2021",
        "2019/x",
        "x/2019",
        "[2019, 2020]",
        "٢٠١٩",
      })
  void everythingElseIsNoDate(String written) {
    assertThat(Edtf.parse(written)).isEmpty();
  }

  @Test
  void wordsAreEnglishWhereverTheMachineIs() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(Edtf.parse("2019-05-03").orElseThrow().inWords()).isEqualTo("3 May 2019");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
