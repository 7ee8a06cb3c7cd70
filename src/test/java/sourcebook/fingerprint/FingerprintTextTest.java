package sourcebook.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sourcebook.testing.MadeUpTexts;

class FingerprintTextTest {

  private final List<String> paragraphs = new MadeUpTexts(1862).paragraphs(12);
  private final Fingerprint taken =
      Fingerprinter.take(
          paragraphs,
          new Fingerprint.Header(
              "2025-04-21",
              Optional.of("https://example.org/article"),
              "en",
              Fingerprinter.salt(paragraphs, Optional.empty())),
          List.of(paragraphs.get(2), paragraphs.get(7)));
  private final String text = FingerprintText.write(taken);

  @Test
  void whatIsWrittenIsReadAgain() throws FingerprintText.Malformed {
    assertThat(FingerprintText.read(text)).isEqualTo(taken);
  }

  @Test
  void takingItTwiceGivesTheSame() {
    Fingerprint again =
        Fingerprinter.take(
            paragraphs, taken.header(), List.of(paragraphs.get(7), paragraphs.get(2)));
    assertThat(FingerprintText.write(again)).isEqualTo(text);
  }

  @Test
  void aLostLineIsNoticed() {
    List<String> lines = text.lines().toList();
    for (int lost = 0; lost < lines.size(); lost++) {
      int line = lost;
      String damaged =
          String.join(
              "\n",
              IntStream.range(0, lines.size())
                  .filter(i -> i != line)
                  .mapToObj(lines::get)
                  .toList());
      assertThatThrownBy(() -> FingerprintText.read(damaged + "\n"))
          .as("without line %s", lost + 1)
          .isInstanceOf(FingerprintText.Malformed.class);
    }
  }

  @Test
  void aChangedCharacterIsNoticed() {
    for (int i = 0; i < text.length(); i++) {
      String damaged =
          text.substring(0, i) + (text.charAt(i) == '0' ? '1' : '0') + text.substring(i + 1);
      assertThatThrownBy(() -> FingerprintText.read(damaged))
          .as("character %s", i)
          .isInstanceOf(FingerprintText.Malformed.class);
    }
  }
}
