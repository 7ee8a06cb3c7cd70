package sourcebook.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.testing.TestDossier;

/** The same content gives the same bytes, whatever the machine is set to. */
class SameBytesTest {

  /** Time zone, language, encoding and number of threads, as differently as they come. */
  private static final List<List<String>> MACHINES =
      List.of(
          List.of("-Duser.timezone=UTC", "-Duser.language=en"),
          List.of(
              "-Duser.timezone=Asia/Kabul",
              "-Duser.language=tr",
              "-Duser.country=TR",
              "-Dfile.encoding=ISO-8859-9",
              "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1"),
          List.of(
              "-Duser.timezone=Pacific/Kiritimati",
              "-Duser.language=ar",
              "-Duser.country=EG",
              "-Djava.util.concurrent.ForkJoinPool.common.parallelism=8"));

  @TempDir private Path folder;

  @Test
  void onEveryJdkAndMachine() throws IOException {
    Map<String, String> expected = null;
    int number = 0;
    for (Path jdk : Program.jdks()) {
      for (List<String> machine : MACHINES) {
        Map<String, String> built = build(jdk, machine, folder.resolve("place-" + ++number));
        expected = expected == null ? built : expected;
        assertThat(built).as("%s with %s", jdk, machine).isEqualTo(expected);
      }
    }
    assertThat(expected).isNotEmpty();
  }

  /** Builds a copy whose files were made in another order, in a folder of its own. */
  private static Map<String, String> build(Path jdk, List<String> machine, Path place)
      throws IOException {
    List<String> names = new ArrayList<>(TestDossier.files(TestDossier.PUBLISHED));
    Collections.shuffle(names, new Random(place.toString().hashCode()));
    for (String name : names) {
      Path copy = place.resolve("content").resolve(name);
      Files.createDirectories(copy.getParent());
      Files.copy(TestDossier.PUBLISHED.resolve(name), copy);
    }
    Path templates = Path.of("templates").toAbsolutePath();
    Program.Run run =
        new Program(jdk, machine, Map.of("LC_ALL", "C", "TZ", "America/St_Johns"), place)
            .run("build", "--templates", templates.toString());
    assertThat(run.exitCode()).as(run.printed()).isZero();
    return Trees.hashes(place.resolve("site"));
  }
}
