package sourcebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sourcebook.testing.TestDossier;

/** The output folder is replaced as a whole, so it must hold nothing else. */
class OutputFolderTest {

  private final StringWriter printed = new StringWriter();

  @ParameterizedTest
  @ValueSource(strings = {".", "..", "/", "content", "content/site", "templates", "./content/.."})
  void refusesFolderThatHoldsOtherThings(String output) {
    assertThat(build(TestDossier.PUBLISHED, output)).isEqualTo(ExitCode.USAGE);
    assertThat(printed.toString()).contains("`--output " + output + "` would replace or lie in");
  }

  private int build(Path content, String output) {
    PrintWriter out = new PrintWriter(printed, true);
    return Sourcebook.run(out, out, "build", "--content", content.toString(), "--output", output);
  }
}
