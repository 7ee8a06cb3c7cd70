package sourcebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublisherPassageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a lamp at sea | https://a.example/x#:~:text=a%20lamp%20at%20sea",
        "ban... has been suspended | https://a.example/x#:~:text=ban,has%20been%20suspended",
        "one … two … three | https://a.example/x#:~:text=one,three",
        "well-known, & more | https://a.example/x#:~:text=well%2Dknown%2C%20%26%20more",
        "lampen er så god | https://a.example/x#:~:text=lampen%20er%20s%C3%A5%20god",
        "the [old] lamp | https://a.example/x#:~:text=the,lamp",
      })
  void quotationIsFoundAtItsPublisher(String quote, String address) {
    assertThat(PublisherPassage.of("https://a.example/x", quote)).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/#!/x, https://a.example/#!/x:~:text=lamp",
    "https://a.example/x?y=1, https://a.example/x?y=1#:~:text=lamp",
  })
  void addressKeepsWhatItHas(String address, String passage) {
    assertThat(PublisherPassage.of(address, "lamp")).isEqualTo(passage);
  }

  @ParameterizedTest
  @CsvSource({"...", "[…]"})
  void quotationWithoutWordsLeadsNowhere(String quote) {
    assertThat(PublisherPassage.of("https://a.example/x", quote)).isEmpty();
  }
}
