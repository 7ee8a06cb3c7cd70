package sourcebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sourcebook.publish.Staging;
import sourcebook.testing.TestDossier;
import sourcebook.testing.TestFolder;
import sourcebook.testing.Workspace;

/**
 * The output folder is exchanged as a whole, so it must hold nothing but the site. What must be
 * refused is given to {@code check}, which would do no harm.
 */
class OutputFolderTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "..",
        "/",
        "./",
        "content",
        "content/site",
        "content/../content/site",
        "templates",
        "templates/assets",
        "README.md",
        "link-to-content",
        "link-to-content/site",
        "link-to-nothing",
      })
  void siteNeverTakesThePlaceOfWhatItIsMadeFrom(String output) {
    TestFolder place = workspace();
    place
        .write("README.md", "Mine.")
        .link("link-to-content", Path.of("content"))
        .link("link-to-nothing", Path.of("nothing"));
    List<String> before = place.files();
    Run wrong = run("check", folder.resolve(output).toString());
    assertThat(wrong.code()).as(wrong.err()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err())
        .startsWith("sourcebook: `--output " + folder.resolve(output) + "` ")
        .contains("; name a folder that holds nothing but the site");
    assertThat(place.files()).isEqualTo(before);
    assertThat(place.text("README.md")).isEqualTo("Mine.");
  }

  @Test
  void siteNeverTakesThePlaceOfTheFolderThatWeAreIn() {
    workspace();
    String here = Path.of("").toAbsolutePath().toString();
    assertThat(run("check", here).err())
        .contains("` holds the folder that you are in; name a folder");
    for (Path around = Path.of("").toAbsolutePath(); around != null; around = around.getParent()) {
      Run wrong = run("check", around.toString());
      assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
      assertThat(wrong.err()).startsWith("sourcebook: `--output " + around + "` ");
    }
  }

  @Test
  void buildRefusesWhatCheckRefuses() {
    workspace();
    Run wrong = build(folder + "/content");
    assertThat(wrong).isEqualTo(run("check", folder + "/content"));
    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "..", "content", "content/site", "templates", "./content/.."})
  void namesFromWhereWeAreAreFollowed(String output) {
    Run wrong = Run.of("check", "--output", output);
    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).startsWith("sourcebook: `--output " + output + "` ");
  }

  @Test
  void noNameIsNoFolder() {
    workspace();
    Run wrong = run("check", "");
    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).isEqualTo("sourcebook: `--output ` is not a path\n");
  }

  @Test
  void siteMayLieBesideTheDossierOrAnywhereElse() {
    workspace();
    assertThat(build(folder + "/site").code()).isEqualTo(ExitCode.CLEAN);
    assertThat(build(folder + "/not/yet/there/../site").code()).isEqualTo(ExitCode.CLEAN);
    assertThat(folder.resolve("not/yet/site/index.html")).exists();
  }

  @Test
  void whatTheMachineRefusesIsSaidWithItsPlace() {
    workspace().write("file", "No folder.");
    Run refused = build(folder + "/file/site");
    assertThat(refused.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(refused.err())
        .isEqualTo(
            "sourcebook: %1$s/file/site cannot be prepared\n  %1$s/file: something else is there\n"
                .formatted(folder));
    Run tooLong = build(folder.resolve("x".repeat(300)).toString());
    assertThat(tooLong.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(tooLong.err()).contains("x".repeat(300)).doesNotContain("\tat ");
  }

  @Test
  void secondBuildAtOnceIsToldToTryAgain() {
    workspace();
    Path site = folder.resolve("site");
    try (Staging first = Staging.open(site)) {
      first.put("index.html", "The first.");
      Run second = build(site.toString());
      assertThat(second.code()).isEqualTo(ExitCode.FAILURE);
      assertThat(second.err())
          .contains("another build is publishing there; try again when it has ended")
          .doesNotContain("\tat ");
    }
    assertThat(build(site.toString()).code()).isEqualTo(ExitCode.CLEAN);
  }

  /** The lighthouse and the theme, side by side. */
  private TestFolder workspace() {
    Workspace.of(TestDossier.LIGHTHOUSE, folder).theme();
    return new TestFolder(folder);
  }

  private Run build(String output) {
    return run("build", output);
  }

  private Run run(String command, String output) {
    return Run.of(
        command,
        "--content",
        folder.resolve("content").toString(),
        "--templates",
        folder.resolve("templates").toString(),
        "--output",
        output);
  }
}
