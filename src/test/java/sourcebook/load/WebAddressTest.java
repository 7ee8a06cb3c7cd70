package sourcebook.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "http://example.org/",
        "HTTPS://Example.ORG/a?b=c&d=%20#e",
        "https://example.org:8080/a",
        "https://пример.рф/статья",
        "https://bücher.example/ä",
        "https://[2001:db8::1]/",
        "http://192.0.2.1/a",
      })
  void webPagesHaveOne(String address) {
    assertThat(WebAddress.isOne(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "//example.org/a",
        "ftp://example.org/a",
        "javascript:alert(1)",
        "mailto:a@example.org",
        "data:text/html,a",
        "https://",
        "https:///a",
        "https:example.org",
        "https://user:secret@example.org/",
        "https://example.org/a b",
        "https://exa mple.org/",
        "https://-a-.example/",
        "https://example.org/<a>",
        "unknown",
      })
  void nothingElseIsOne(String address) {
    assertThat(WebAddress.isOne(address)).isFalse();
  }
}
