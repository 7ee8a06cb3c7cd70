package sourcebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sourcebook.digest.Sha256;
import sourcebook.testing.TestDossier;

/**
 * The output folder is replaced as a whole, so it must hold nothing else, and one build at a time.
 */
class OutputFolderTest {

  @TempDir private Path folder;

  private final StringWriter printed = new StringWriter();

  @ParameterizedTest
  @ValueSource(strings = {".", "..", "/", "content", "content/site", "templates", "./content/.."})
  void refusesFolderThatHoldsOtherThings(String output) {
    assertThat(build(TestDossier.PUBLISHED, output)).isEqualTo(ExitCode.USAGE);
    assertThat(printed.toString()).contains("`--output " + output + "` would replace or lie in");
  }

  @Test
  void refusesSecondBuildAtOnce() throws Exception {
    Path site = Files.createDirectories(folder.resolve("site"));
    String name = Sha256.of(site.toRealPath().toString()).substring(0, 16);
    Path lock = Path.of(System.getProperty("java.io.tmpdir"), "sourcebook-" + name + ".lock");
    try (FileChannel held =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      held.lock();
      assertThat(build(TestDossier.LIGHTHOUSE, site.toString())).isEqualTo(ExitCode.FAILURE);
      assertThat(printed.toString()).contains("another build is publishing there");
    }
    assertThat(build(TestDossier.LIGHTHOUSE, site.toString())).isEqualTo(ExitCode.CLEAN);
  }

  private int build(Path content, String output) {
    PrintWriter out = new PrintWriter(printed, true);
    return Sourcebook.run(out, out, "build", "--content", content.toString(), "--output", output);
  }
}
