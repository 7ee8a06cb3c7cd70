package sourcebook.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          “the ban”            | "the ban"
          «the ban»            | "the ban"
          Russia’s             | Russia's
          1999–2009            | 1999-2009
          a — b                | a - b
          −5                   | -5
          co\u00ADoperation    | cooperation
          Tali\u200Bban        | Taliban
          \u200EKabul\u200F    | Kabul
          the\u00A0ban         | the ban
          the\u3000\u2009ban   | the ban
          ﬁnal                 | final
          Muttaq\u0131\u0307   | muttaqi\u0307
          STRASSE              | straße
          Μοῦσες               | ΜΟῦΣΕΣ
          e\u0301mirat         | émirat
          １２                  | 12
          … and                | ... and
          """)
  void theSameWordsReadAlike(String one, String other) {
    assertThat(NormalText.of(one)).isEqualTo(NormalText.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the ban   | a ban
          1.5       | 15
          12,000    | 12 000
          €5        | $5
          5 %       | 5
          cant      | can't
          emirat    | émirat
          the ban   | ban the
          """)
  void otherWordsDoNot(String one, String other) {
    assertThat(NormalText.of(one).words()).isNotEqualTo(NormalText.of(other).words());
  }

  @Test
  void punctuationIsNoWord() {
    assertThat(NormalText.of("“Yes,” he said – it's a $1,000.50 co-op; 40%!").words())
        .isEqualTo(
            List.of("yes", "he", "said", "it's", "a", "$", "1,000.50", "co", "op", "40", "%"));
  }
}
