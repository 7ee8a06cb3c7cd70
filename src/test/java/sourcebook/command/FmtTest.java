package sourcebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.testing.TestDossier;

/** What an editor sees of the form of files, and what becomes of them. */
class FmtTest {

  private static final String LAMP = "facts/lamp.yaml";

  @TempDir private Path folder;

  @Test
  void filesAreBroughtIntoTheirFormAndListed() {
    TestDossier dossier = formatted();
    String before = dossier.text(LAMP);
    dossier.replace(
        LAMP, "  kind: event\n  date: 2019-05-03\n", "  date:  2019-05-03\n  kind: event\n");
    assertThat(fmt()).isEqualTo(new Run(0, shown(LAMP) + "\n1 file formatted.\n", ""));
    assertThat(dossier.text(LAMP)).isEqualTo(before);
    assertThat(fmt()).isEqualTo(new Run(0, "Nothing is to be formatted.\n", ""));
  }

  @Test
  void checkingWritesNothing() {
    TestDossier dossier = formatted();
    assertThat(fmt("--check").code()).isZero();
    dossier.write(LAMP, dossier.text(LAMP) + "\n");
    dossier.write("home.md", dossier.text("home.md") + "\n");
    String before = dossier.text(LAMP);
    assertThat(fmt("--check"))
        .isEqualTo(
            new Run(
                1,
                shown(LAMP)
                    + "\n"
                    + shown("home.md")
                    + "\n2 files not in form; `./sourcebook fmt` writes them.\n",
                ""));
    assertThat(dossier.text(LAMP)).isEqualTo(before);
  }

  @Test
  void fileThatCannotBeReadStaysAndIsReportedWhileOthersAreFormatted() {
    TestDossier dossier = formatted();
    dossier.write("facts/broken.yaml", "- id:  \"broken\n");
    dossier.write(LAMP, dossier.text(LAMP) + "\n");
    Run run = fmt();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith(
            shown(LAMP) + "\n1 file formatted.\nLeft as they are, for they must be mended first:\n")
        .contains(shown("facts/broken.yaml") + ":1:8: error: this quotation mark is never closed");
    assertThat(dossier.text("facts/broken.yaml")).isEqualTo("- id:  \"broken\n");
    assertThat(fmt("--check").code()).isEqualTo(1);
  }

  @Test
  void missingEvidenceAndUnknownKeysAreNoObstacle() {
    TestDossier dossier = formatted();
    dossier.write("facts/new.yaml", "- clam: Not\n   cited.\n  id: new\n");
    assertThat(fmt().code()).isZero();
    assertThat(dossier.text("facts/new.yaml")).isEqualTo("- id: new\n  clam: Not cited.\n");
  }

  @Test
  void lineEndsOfWindowsAreNoFaultAndStay() {
    TestDossier dossier = formatted();
    dossier.files().forEach(name -> dossier.write(name, dossier.text(name).replace("\n", "\r\n")));
    assertThat(fmt("--check").code()).isZero();
    String before = dossier.text(LAMP);
    dossier.write(LAMP, "\uFEFF" + before.replace("topics: [the-lamp]", "topics:  [ the-lamp ]"));
    assertThat(fmt().out()).isEqualTo(shown(LAMP) + "\n1 file formatted.\n");
    assertThat(dossier.text(LAMP)).isEqualTo("\uFEFF" + before);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void whoMayReadAFileStaysAsItIs() throws IOException {
    TestDossier dossier = formatted();
    for (String mode : List.of("rw-------", "r--r-----", "rwxrw-r--")) {
      dossier.write(LAMP, dossier.text(LAMP) + "\n");
      Files.setPosixFilePermissions(dossier.path(LAMP), PosixFilePermissions.fromString(mode));
      assertThat(fmt().code()).isZero();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dossier.path(LAMP))))
          .isEqualTo(mode);
      Files.setPosixFilePermissions(
          dossier.path(LAMP), PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  @Test
  void whatOthersAreWritingIsLeftAlone() {
    TestDossier dossier = formatted();
    dossier.write("facts/.lamp.yaml.new", "half of it").write(LAMP, dossier.text(LAMP) + "\n");
    assertThat(fmt().code()).isZero();
    assertThat(dossier.text("facts/.lamp.yaml.new")).isEqualTo("half of it");
    assertThat(dossier.files()).filteredOn(name -> name.startsWith("facts/.")).hasSize(1);
  }

  @Test
  void onlyWhatEditorsWriteIsTouched() {
    TestDossier dossier = TestDossier.copy(TestDossier.LIGHTHOUSE, content());
    dossier.write("sources/coast-survey.changes.yaml", "-   at: 7\n");
    dossier.write("notes.txt", "  to  do\n\n\n");
    byte[] fingerprint = dossier.bytes("sources/coast-survey.fp");
    assertThat(fmt().out()).doesNotContain(".fp", ".changes", "notes.txt");
    assertThat(dossier.text("sources/coast-survey.changes.yaml")).isEqualTo("-   at: 7\n");
    assertThat(dossier.text("notes.txt")).isEqualTo("  to  do\n\n\n");
    assertThat(Arrays.equals(dossier.bytes("sources/coast-survey.fp"), fingerprint)).isTrue();
    assertThat(dossier.files()).noneMatch(name -> name.endsWith(".new"));
  }

  @Test
  void checkWarnsOfFilesThatAreNotInTheirFormAndPasses() {
    TestDossier dossier = formatted();
    dossier.write(LAMP, dossier.text(LAMP) + "\n");
    Run check = Run.of("check", "--content", content().toString(), "--output", folder + "/site");
    assertThat(check.code()).isZero();
    assertThat(check.out()).contains("warning: ", "[files-are-formatted]", "0 errors, 1 warning");
  }

  private TestDossier formatted() {
    TestDossier dossier = TestDossier.copy(TestDossier.LIGHTHOUSE, content());
    assertThat(fmt().code()).isZero();
    return dossier;
  }

  private Run fmt(String... options) {
    return Run.of(
        Stream.concat(Stream.of("fmt", "--content", content().toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  private String shown(String name) {
    return content() + "/" + name;
  }

  private Path content() {
    return folder.resolve("content");
  }
}
