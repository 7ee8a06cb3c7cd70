package sourcebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sourcebook.testing.TestDossier;

class ServeTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"name", "/name", "name/", "//", "/a b/", "/.sourcebook/", ""})
  void refusesPathsThatNoSiteHas(String base) {
    Run run = serve("--base", base);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is no path that a site can have; write it as `/name/`");
  }

  @Test
  void saysThatAPortIsTaken() throws IOException {
    byte[] loopback = {127, 0, 0, 1};
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(loopback))) {
      Run run = serve("--port", String.valueOf(taken.getLocalPort()));
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("port " + taken.getLocalPort() + " cannot be had");
    }
  }

  private Run serve(String option, String value) {
    return Run.of(
        "serve",
        option,
        value,
        "--content",
        TestDossier.LIGHTHOUSE.toString(),
        "--output",
        folder.resolve("site").toString());
  }
}
