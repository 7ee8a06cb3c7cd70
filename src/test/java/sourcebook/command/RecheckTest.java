package sourcebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.testing.Overlay;
import sourcebook.testing.TestFolder;

/**
 * Each case in {@code recheck/<case>} brings exactly the report and the change of content beside
 * it. {@code -Dsnapshots=overwrite} writes them anew; read the difference before committing it.
 */
class RecheckTest {

  private static final Path CASES = Path.of("src/test/resources/recheck");
  private static final String REPORT = "report.txt";
  private static final String CHANGES = "report.diff";

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void caseBringsExactlyItsReportAndItsChangeOfContent(String name) {
    Overlay overlay = overlay(name);
    CommandCase dossier = new CommandCase(overlay, folder);
    Map<String, String> before = dossier.snapshot();
    String report = dossier.print();
    String changes = dossier.changesSince(before);
    overlay.mayExpect(REPORT, report);
    overlay.mayExpect(CHANGES, changes);
    assertThat(report).as(overlay::input).isEqualTo(overlay.expected(REPORT));
    assertThat(changes).as(overlay::input).isEqualTo(overlay.expected(CHANGES));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void whatWasRecordedIsNoNewsAndNotRecordedTwice(String name) {
    CommandCase dossier = new CommandCase(overlay(name), folder);
    dossier.print();
    dossier.run("recheck --write");
    Map<String, String> before = dossier.snapshot();
    String again = dossier.run("recheck --write");
    assertThat(dossier.changesSince(before)).isEmpty();
    boolean mendsItself = !again.contains("another text") && !again.contains("mend these files");
    assertThat(again.contains("exit code 1")).isNotEqualTo(mendsItself);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void windowsLineEndsAndByteOrderMarksStay(String name) {
    Overlay overlay = overlay(name);
    CommandCase dossier = new CommandCase(overlay, folder);
    List<String> files =
        dossier.content().files().stream().filter(file -> !file.endsWith(".fp")).toList();
    files.forEach(file -> dossier.content().write(file, likeWindows(dossier.content().text(file))));
    dossier.print();
    assertThat(files.stream().map(dossier.content()::text))
        .allMatch(text -> text.equals(likeWindows(text.substring(1).replace("\r\n", "\n"))));
  }

  @Test
  void whereTheTextIsNotOnTheWebTheFolderIsNamed() {
    CommandCase dossier = new CommandCase(overlay("quotation-lost"), folder);
    dossier
        .content()
        .replace(
            "sources/harbour-gazette.md",
            "https://gazette.example/2019/05/ternholm-shines-again",
            "http://127.0.0.1:1/");
    dossier.run("recheck --write");
    Run run =
        Run.of(
            "recheck",
            "--acknowledge",
            "harbour-gazette:2",
            "--because",
            "The day was only spelt out.",
            "--content",
            folder.resolve("content").toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("; add `--articles DIR`, a folder with it as harbour-gazette.txt\n");
  }

  @Test
  void whereNothingCanBeComparedNothingIsCalledClean() {
    CommandCase dossier = new CommandCase(overlay("nothing-changed"), folder);
    for (String source : List.of("coast-survey", "harbour-gazette", "keepers-log")) {
      String record = dossier.content().text("sources/" + source + ".md");
      dossier
          .content()
          .write("sources/" + source + ".md", record.replaceFirst("(?m)^url: .*$", "url: unknown"));
    }
    assertThat(recheck())
        .isEqualTo(
            new Run(
                ExitCode.USAGE,
                "",
                "sourcebook: nothing was compared, since no record of these sources knows an address;"
                    + " add `--articles DIR`, a folder with their texts, such as `coast-survey.txt`\n"));
  }

  @Test
  void dossierOfWhichNothingIsCapturedYetIsAsItShouldBe() {
    CommandCase dossier = new CommandCase(overlay("nothing-changed"), folder);
    dossier.content().files().stream()
        .filter(file -> file.endsWith(".fp"))
        .forEach(dossier.content()::remove);
    assertThat(recheck().code()).isEqualTo(ExitCode.CLEAN);
    Run named = recheck("harbour-gazette");
    assertThat(named.code()).isEqualTo(ExitCode.USAGE);
    assertThat(named.err()).contains("no fingerprint is there yet", "`./sourcebook capture ");
  }

  /** From the addresses of the sources. */
  private Run recheck(String... arguments) {
    return Run.of(
        Stream.of(
                Stream.of("recheck"),
                Stream.of(arguments),
                Stream.of("--content", folder.resolve("content").toString()))
            .flatMap(words -> words)
            .toArray(String[]::new));
  }

  @Test
  void nothingIsLeftOver() {
    assertThat(TestFolder.files(CASES))
        .allMatch(
            file ->
                !file.matches("[^/]*/[^/]*") || file.matches(".*/report\\.(txt|diff|commands)"));
  }

  static Stream<String> cases() {
    return TestFolder.files(CASES).stream().map(file -> file.replaceFirst("/.*", "")).distinct();
  }

  private static Overlay overlay(String name) {
    return new Overlay(CASES.resolve(name));
  }

  private static String likeWindows(String text) {
    return "\uFEFF" + text.replace("\n", "\r\n");
  }
}
