package sourcebook.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.publish.Staging;
import sourcebook.testing.TestDossier;

/** Of two processes that would publish to one folder, the second is told to wait. */
class TwoBuildsTest {

  @TempDir private Path folder;

  @Test
  void secondProcessIsRefusedUntilTheFirstHasEnded() {
    try (Staging first = Staging.open(folder.resolve("site"))) {
      first.put("index.html", "The first.");
      Staging.open(folder.resolve("another")).close();
      Program.Run second = build();
      assertThat(second.exitCode()).isEqualTo(3);
      assertThat(second.printed()).contains("another build is publishing there; try again when");
      assertThat(folder.resolve(".site.staging/index.html")).hasContent("The first.");
    }
    Program.Run again = build();
    assertThat(again.exitCode()).as(again.printed()).isZero();
  }

  private Program.Run build() {
    return new Program(
            Program.OUR_JDK,
            List.of("-XX:TieredStopAtLevel=1"),
            Map.of(),
            Path.of("").toAbsolutePath())
        .run(
            "build",
            "--content",
            TestDossier.LIGHTHOUSE.toString(),
            "--output",
            folder.resolve("site").toString());
  }
}
