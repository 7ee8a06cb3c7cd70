package sourcebook.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdAdviceTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Ban_Lifted,       ban-lifted",
        "ban lifted!,      ban-lifted",
        "Ban--Lifted-,     ban-lifted",
        "Élysée Palace,    elysee-palace",
        "Who’s who?,       whos-who",
        "topics/ban.v2,    topics-ban-v2",
      })
  void nearestIdIsSuggested(String word, String id) {
    assertThat(IdAdvice.on(word)).isEqualTo("did you mean `" + id + "`?");
  }

  @Test
  void whatHasNoNearIdIsToldWhatOneLooksLike() {
    assertThat(IdAdvice.on("Сергей")).startsWith("use lower-case letters a to z");
    assertThat(IdAdvice.on("a".repeat(81))).endsWith("at most 80 characters");
    assertThat(IdAdvice.on("-")).startsWith("use lower-case letters");
  }

  @Test
  void deviceIsCalledOne() {
    assertThat(IdAdvice.on("nul"))
        .isEqualTo("Windows keeps this name for a device; choose another");
  }
}
