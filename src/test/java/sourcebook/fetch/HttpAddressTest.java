package sourcebook.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpAddressTest {

  @ParameterizedTest
  @CsvSource({
    "HTTP://Example.org,             http://Example.org/",
    "https://a.org?b,                https://a.org/?b",
    "https://a.org/b#c,              https://a.org/b",
    "https://a.org/caf\u00E9?\u00E9=%C3%A9,  https://a.org/caf%C3%A9?%C3%A9=%C3%A9",
    "http://[::1]:80/,               http://[::1]:80/",
  })
  void addressIsWrittenAsItIsSent(String written, String sent) throws Unfetchable {
    assertThat(HttpAddress.of(URI.create(written))).hasToString(sent);
  }

  @ParameterizedTest
  @CsvSource({
    "/c,                   https://a.org/c",
    "c,                    https://a.org/x/c",
    "?c,                   https://a.org/x/y?c",
    "//b.org,              https://b.org/",
    "HTTPS://b.org/ c,     https://b.org/%20c",
    "'  /c|d\\e ',         https://a.org/c%7Cd%5Ce",
    "/100%,                https://a.org/100%25",
  })
  void targetOfARedirectIsReadAsBrowsersDo(String location, String target) throws Unfetchable {
    URI from = URI.create("https://a.org/x/y?z");
    assertThat(HttpAddress.redirected(from, location)).hasToString(target);
  }

  @Test
  void redirectMustNotLeadWhereAnybodyCanListen() {
    URI from = URI.create("https://a.org/x");
    Unfetchable refused =
        catchThrowableOfType(
            Unfetchable.class, () -> HttpAddress.redirected(from, "http://a.org/x"));
    assertThat(refused)
        .hasMessage(
            "`https://a.org/x` redirects from https to http, where anybody on the way can change"
                + " what is read");
  }
}
