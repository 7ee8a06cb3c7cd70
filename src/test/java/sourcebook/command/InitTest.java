package sourcebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.testing.TestFolder;

class InitTest {

  @TempDir private Path folder;

  @Test
  void beginsADossierThatCanBeBuiltAtOnce() {
    Run run = init("the-lamp");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("cd " + made("the-lamp"), "./sourcebook serve");
    assertThat(text("the-lamp/README.md")).startsWith("# The lamp\n");
    assertThat(on("the-lamp", "check"))
        .isEqualTo(new Run(0, "0 claims, 0 sources: no fault.\n", ""));
    assertThat(on("the-lamp", "build").code()).isZero();
    assertThat(text("the-lamp/site/index.html")).contains("<title>The lamp</title>");
  }

  /** The program as it is here, and nothing of the dossier that it is kept with. */
  @Test
  void copiesTheProgramAndNoDossier() {
    init("new");
    List<String> files = new TestFolder(folder.resolve("new")).files();
    for (String part : Program.FILES) {
      assertThat(files).anyMatch(file -> file.equals(part) || file.startsWith(part + "/"));
    }
    assertThat(files.stream().filter(file -> file.startsWith("content/")))
        .containsExactlyInAnyOrder("content/home.md", "content/sourcebook.yaml");
    assertThat(files).noneMatch(file -> file.startsWith("site/") || file.startsWith("src/test/"));
    assertThat(Files.isExecutable(folder.resolve("new/sourcebook"))).isTrue();
    assertThat(folder.toFile().list()).containsExactly("new");
  }

  @Test
  void calledAsItsEditorsWish() {
    String title = "A “lamp”: \"lit\" \\ {month} # again";
    assertThat(init("x", "--title", title).code()).isZero();
    assertThat(on("x", "build").code()).isZero();
    assertThat(Jsoup.parse(text("x/site/index.html")).title()).isEqualTo(title);
  }

  @Test
  void saysWhatCanBePasted() {
    assertThat(init("my lamps & co").out()).contains("  cd '" + made("my lamps & co") + "'\n");
    assertThat(init("it's").out()).contains("  cd '" + made("it'\\''s") + "'\n");
  }

  @Test
  void takesATitleAsOneLineOfWords() {
    assertThat(init("two", "--title", " The\nlamp ").code()).isZero();
    assertThat(text("two/README.md")).startsWith("# The lamp\n");
    Run blank = init("blank", "--title", "  ");
    assertThat(blank.code()).isEqualTo(ExitCode.USAGE);
    assertThat(blank.err()).contains("`--title` is empty");
    assertThat(folder.resolve("blank")).doesNotExist();
  }

  @Test
  void leavesAloneWhatIsThere() throws IOException {
    Files.createDirectory(folder.resolve("full"));
    Files.writeString(folder.resolve("full/notes.txt"), "mine");
    Files.writeString(folder.resolve("file"), "mine");
    Files.createDirectory(folder.resolve("empty"));
    for (String name : List.of("full", "file")) {
      Run run = init(name);
      assertThat(run.code()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err())
          .isEqualTo(
              "sourcebook: `%s` is there already, and not an empty folder; name one that is new\n"
                  .formatted(made(name)));
    }
    assertThat(init("empty").code()).isZero();
    try (Stream<Path> files = Files.list(folder.resolve("full"))) {
      assertThat(files).containsExactly(folder.resolve("full/notes.txt"));
    }
    assertThat(text("file")).isEqualTo("mine");
  }

  /** Somebody may stand in it, or something be mounted there. */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void folderThatIsThereStaysTheSame() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Files.setPosixFilePermissions(empty, PosixFilePermissions.fromString("rwxr-x---"));
    Object before = Files.readAttributes(empty, BasicFileAttributes.class).fileKey();
    assertThat(init("empty").code()).isZero();
    assertThat(Files.readAttributes(empty, BasicFileAttributes.class).fileKey()).isEqualTo(before);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(empty)))
        .isEqualTo("rwxr-x---");
    assertThat(on("empty", "check").code()).isZero();
    assertThat(empty.toFile().list()).noneMatch(name -> name.endsWith(".new"));
    assertThat(folder.toFile().list()).containsExactly("empty");
  }

  private Run init(String name, String... options) {
    return Run.of(
        Stream.concat(Stream.of("init", made(name)), Stream.of(options)).toArray(String[]::new));
  }

  private Run on(String name, String command) {
    return Run.of(
        command,
        "--content",
        made(name + "/content"),
        "--templates",
        made(name + "/templates"),
        "--output",
        made(name + "/site"));
  }

  private String made(String name) {
    return folder.resolve(name).toString();
  }

  private String text(String name) {
    return new TestFolder(folder).text(name);
  }
}
