package sourcebook.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.testing.TestDossier;

/** A build that is killed leaves the old site or the new one, never something between. */
class KilledBuildTest {

  private static final int KILLS = 24;
  private static final long SEED = 20250417;

  /** About as long as writing takes, in nanoseconds. */
  private static final long PUBLISHING = 800_000_000;

  @TempDir private Path folder;

  @Test
  void siteIsWholeAtEveryMoment() throws Exception {
    Path one = dossier("one", "");
    Path other = dossier("other", "The other edition of ");
    Path site = folder.resolve("site");
    Map<String, String> old = build(one, folder.resolve("expected"));
    // Over the first edition: by its name feeds know the dossier from then on.
    Map<String, String> fresh = build(other, folder.resolve("expected"));
    assertThat(fresh).isNotEqualTo(old);
    long began = System.nanoTime();
    build(one, site);
    long duration = System.nanoTime() - began;

    Random random = new Random(SEED);
    int published = 0;
    Map<String, String> before = old;
    for (int i = 0; i < KILLS; i++) {
      Path content = published % 2 == 0 ? other : one;
      if (i % 3 == 0) {
        killed(content, site, random.nextLong(duration));
      } else {
        killedWhilePublishing(content, site, random.nextLong(PUBLISHING));
      }
      Map<String, String> found = Trees.hashes(site);
      assertThat(List.of(old, fresh).indexOf(found)).as("after kill %d", i).isNotNegative();
      published += found.equals(before) ? 0 : 1;
      before = found;
    }
    assertThat(build(other, site))
        .as("the next build, after %d got through", published)
        .isEqualTo(fresh);
    assertThat(TestDossier.files(folder)).noneMatch(name -> name.startsWith(".site"));
  }

  /** Most of a build only reads; these kills come when it has begun to write. */
  private void killedWhilePublishing(Path content, Path site, long nanoseconds) throws Exception {
    Process build = program().start(arguments(content, site));
    Path staging = site.resolveSibling(".site.staging");
    while (build.isAlive() && !Files.exists(staging)) {
      Thread.onSpinWait();
    }
    TimeUnit.NANOSECONDS.sleep(nanoseconds);
    build.destroyForcibly().waitFor();
  }

  private void killed(Path content, Path site, long nanoseconds) throws Exception {
    Process build = program().start(arguments(content, site));
    TimeUnit.NANOSECONDS.sleep(nanoseconds);
    build.destroyForcibly().waitFor();
  }

  private Map<String, String> build(Path content, Path site) {
    Program.Run run = program().run(arguments(content, site));
    assertThat(run.exitCode()).as(run.printed()).isZero();
    return Trees.hashes(site);
  }

  private Program program() {
    return new Program(Program.OUR_JDK, List.of("-XX:TieredStopAtLevel=1"), Map.of(), folder);
  }

  private static String[] arguments(Path content, Path site) {
    return new String[] {
      "build",
      "--content",
      content.toString(),
      "--templates",
      Path.of("templates").toAbsolutePath().toString(),
      "--output",
      site.toString()
    };
  }

  /**
   * A copy of the published dossier whose title, which stands on every page, begins differently.
   */
  private Path dossier(String name, String title) throws IOException {
    Path copy = folder.resolve(name);
    TestDossier.copy(TestDossier.PUBLISHED, copy);
    Path settings = copy.resolve("sourcebook.yaml");
    String text = Files.readString(settings);
    Files.writeString(settings, text.replaceFirst("(?m)^title: (\"?)", "title: $1" + title));
    return copy;
  }
}
