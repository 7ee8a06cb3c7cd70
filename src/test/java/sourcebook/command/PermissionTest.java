package sourcebook.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sourcebook.testing.TestDossier;
import sourcebook.testing.Workspace;

/** What may not be read or written is named as people know it, and is nobody’s fault in content. */
class PermissionTest {

  @TempDir private Path folder;

  private final Map<Path, Set<PosixFilePermission>> before = new HashMap<>();

  @AfterEach
  void open() throws IOException {
    for (Map.Entry<Path, Set<PosixFilePermission>> closed : before.entrySet()) {
      Files.setPosixFilePermissions(closed.getKey(), closed.getValue());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"content", "content/facts", "content/facts/lamp.yaml", "content/sourcebook.yaml"})
  void contentThatMayNotBeRead(String name) throws IOException {
    lighthouse();
    close(name, "---------");
    assumeThat(Files.isReadable(folder.resolve(name))).as("read by root").isFalse();
    for (String command : new String[] {"check", "build", "fmt", "recheck"}) {
      Run run = run(command);
      assertThat(run.code()).as(command).isEqualTo(ExitCode.FAILURE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .isEqualTo(
              "sourcebook: %1$s cannot be read\n  %1$s: you have no permission for this; whoever it belongs to can give it to you\n"
                  .formatted(folder.resolve(name)));
    }
  }

  @Test
  void contentInAFolderThatMayNotBeRead() throws IOException {
    lighthouse();
    close("", "---------");
    assumeThat(Files.isReadable(folder)).as("read by root").isFalse();
    Run run = run("check");
    assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(run.err()).startsWith("sourcebook: " + folder + "/content cannot be read\n");
  }

  @Test
  void factsThatMayNotBeWritten() throws IOException {
    lighthouse();
    close("content/facts", "r-xr-xr-x");
    assumeThat(Files.isWritable(folder.resolve("content/facts"))).as("written by root").isFalse();
    Run run = run("fmt");
    assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(run.err())
        .matches(
            "sourcebook: %1$s/[a-z]+.yaml cannot be written\n  %1$s: you have no permission for this; .*\n"
                .formatted(folder.resolve("content/facts")));
  }

  @Test
  void siteThatMayNotBeReadIsNotTakenForNone() throws IOException {
    lighthouse().publish();
    close("site", "---------");
    assumeThat(Files.isReadable(folder.resolve("site"))).as("read by root").isFalse();
    for (String command : new String[] {"check", "build"}) {
      Run run = run(command);
      assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
      assertThat(run.err())
          .startsWith("sourcebook: " + folder + "/site/data/published.json cannot be read\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"site", "site/claims"})
  void siteThatMayNotBeWritten(String name) throws IOException {
    lighthouse().publish().dossier().replace("home.md", "shines again", "shines once more");
    close(name, "r-xr-xr-x");
    assumeThat(Files.isWritable(folder.resolve(name))).as("written by root").isFalse();
    Run run = run("build", "--draft");
    assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(run.err())
        .isEqualTo(
            "sourcebook: %s cannot be published\n  %s: you have no permission for this; whoever it belongs to can give it to you\n"
                .formatted(folder.resolve("site"), folder.resolve(name)));
    assertThat(folder.resolve(".site.staging")).doesNotExist();
  }

  @Test
  void siteBesideWhichNothingMayBeWritten() throws IOException {
    lighthouse();
    close("", "r-xr-xr-x");
    assumeThat(Files.isWritable(folder)).as("written by root").isFalse();
    Run run = run("build");
    assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(run.err())
        .startsWith(
            "sourcebook: %1$s cannot be written\n  %1$s: you have no permission to write beside it, "
                .formatted(folder.resolve("site")));
  }

  private Workspace lighthouse() {
    return Workspace.of(TestDossier.LIGHTHOUSE, folder);
  }

  private void close(String name, String permissions) throws IOException {
    Path path = folder.resolve(name);
    before.put(path, Files.getPosixFilePermissions(path));
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private Run run(String command, String... options) {
    Stream<String> folders = Stream.of("--content", folder.resolve("content").toString());
    Stream<String> output =
        command.equals("fmt")
            ? Stream.of()
            : Stream.of("--output", folder.resolve("site").toString());
    return Run.of(
        Stream.of(Stream.of(command), folders, output, Stream.of(options))
            .flatMap(words -> words)
            .toArray(String[]::new));
  }
}
