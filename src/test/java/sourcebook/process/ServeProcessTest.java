package sourcebook.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.testing.TestDossier;

class ServeProcessTest {

  @TempDir private Path folder;

  /** What Ctrl-C sends is a signal, which Windows does not have. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void endsWhenItIsInterrupted() throws IOException, InterruptedException {
    Process served = start();
    try (BufferedReader out = served.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).matches("Serving .* at http://127\\.0\\.0\\.1:\\d+/name/ – .*");
      assertThat(out.readLine()).matches("\\d+ pages, \\d+ files changed, in \\d+ ms\\.");
      new ProcessBuilder("kill", "-INT", String.valueOf(served.pid())).start().waitFor();
      assertThat(served.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(served.exitValue()).as("128 and the number of the signal").isEqualTo(130);
      assertThat(out.readLine()).isNull();
    } finally {
      served.destroyForcibly();
    }
  }

  private Process start() throws IOException {
    return new Program(
            Program.OUR_JDK,
            List.of("-XX:TieredStopAtLevel=1"),
            Map.of(),
            Path.of("").toAbsolutePath())
        .start(
            "serve",
            "--base",
            "/name/",
            "--content",
            TestDossier.LIGHTHOUSE.toString(),
            "--output",
            folder.resolve("site").toString());
  }
}
