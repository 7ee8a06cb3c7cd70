package sourcebook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackTest {

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LocalHost:4400", "127.0.0.1:1", "[::1]:4400"})
  void knowsThisMachine(String host) {
    assertThat(Loopback.isNamedBy(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "localhost.example.org",
        "127.0.0.1.nip.io:4400",
        "192.168.0.2"
      })
  void refusesNamesThatWereMadeToLeadHere(String host) {
    assertThat(Loopback.isNamedBy(host)).isFalse();
  }
}
