package sourcebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sourcebook.content.Citation;
import sourcebook.content.Located;
import sourcebook.content.Published;
import sourcebook.library.Library;
import sourcebook.load.ContentLoader;
import sourcebook.load.Formatting;
import sourcebook.testing.Overlay;
import sourcebook.testing.TestDossier;
import sourcebook.testing.TestFolder;

/**
 * Each case in {@code new/<case>} brings exactly the report and the change of content beside it.
 * {@code -Dsnapshots=overwrite} writes them anew; read the difference before committing it.
 */
class NewTest {

  private static final Path CASES = Path.of("src/test/resources/new");
  private static final String REPORT = "report.txt";
  private static final String CHANGES = "report.diff";

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void caseBringsExactlyItsReportAndItsChangeOfContent(String name) {
    Overlay overlay = new Overlay(CASES.resolve(name));
    CommandCase dossier = new CommandCase(overlay, folder);
    Map<String, String> before = dossier.snapshot();
    String report = dossier.print();
    String changes = dossier.changesSince(before);
    overlay.mayExpect(REPORT, report);
    overlay.mayExpect(CHANGES, changes);
    assertThat(report).as(overlay::input).isEqualTo(overlay.expected(REPORT));
    assertThat(changes).as(overlay::input).isEqualTo(overlay.expected(CHANGES));
  }

  /** All that was there stays, and what comes is in the form that files have. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("casesWithoutAnEditor")
  void nothingGoesAndWhatComesIsInForm(String name) {
    CommandCase dossier = new CommandCase(new Overlay(CASES.resolve(name)), folder);
    Map<String, String> before = dossier.snapshot();
    dossier.print();
    Map<String, String> after = dossier.snapshot();
    before.forEach(
        (file, text) -> {
          if (!file.endsWith(".fp")) {
            assertThat(after.getOrDefault(file, "").lines()).as(file).containsAll(lasting(text));
          }
        });
    after.forEach(
        (file, text) -> {
          String old = before.getOrDefault(file, "");
          if (!file.endsWith(".fp") && (old.isEmpty() || isInForm(file, old))) {
            assertThat(isInForm(file, text)).as(file + "\n" + text).isTrue();
          }
        });
  }

  @Test
  void whatWasFilledInIsPublished() {
    CommandCase dossier =
        new CommandCase(new Overlay(CASES.resolve("filled-in-and-published")), folder);
    dossier.print();
    assertThat(dossier.run("build")).contains("site: ").endsWith("exit code 0\n");
  }

  @Test
  void windowsLineEndsStay() {
    CommandCase dossier = new CommandCase(new Overlay(CASES.resolve("one-of-each")), folder);
    List<String> files = List.of("facts/lamp.yaml", "sourcebook.yaml", "entities/people.yaml");
    files.forEach(
        file ->
            dossier
                .content()
                .write(file, "\uFEFF" + dossier.content().text(file).replace("\n", "\r\n")));
    dossier.print();
    assertThat(files.stream().map(dossier.content()::text))
        .allMatch(text -> text.startsWith("\uFEFF") && !text.matches("(?s).*[^\r]\n.*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ~", " null", " {}", " []", " [ ]", " ~ # none yet"})
  void firstTopicTakesThePlaceOfNothing(String nothing) {
    TestDossier dossier = withTopics(nothing);
    assertThat(onCopy("new", "topic", "the-fog").err()).isEmpty();
    assertThat(dossier.text("sourcebook.yaml").replace(" # none yet", ""))
        .contains("\ntopics:\n  - the-fog\n");
    assertThat(dossier.check())
        .noneMatch(fault -> fault.position().file().path().endsWith("sourcebook.yaml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {" the-lamp", " \"~\"", " {a: b}", "\n  the-lamp: 1", " [{}]"})
  void topicsThatAreNoListAreLeftAsTheyAre(String other) {
    TestDossier dossier = withTopics(other);
    String before = dossier.text("sourcebook.yaml");
    Run run = onCopy("new", "topic", "the-fog");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("content/sourcebook.yaml", "`topics`");
    assertThat(dossier.text("sourcebook.yaml")).isEqualTo(before);
    assertThat(dossier.files()).doesNotContain("topics/the-fog.md");
  }

  @Test
  void topicsThatLookLikeNumbersAreWrittenAsText() {
    TestDossier dossier = withTopics(" []");
    for (String id : List.of("404", "no")) {
      Run run = onCopy("new", "topic", id);
      assertThat(run.err() + run.out()).doesNotContain("words-are-quoted");
      assertThat(dossier.text("sourcebook.yaml")).contains("  - \"" + id + "\"\n");
    }
  }

  private TestDossier withTopics(String topics) {
    TestDossier dossier = TestDossier.copy(TestDossier.LIGHTHOUSE, folder.resolve("content"));
    dossier.replace(
        "sourcebook.yaml", "topics:\n  - the-lamp\n  - the-keepers\n", "topics:" + topics + "\n");
    return dossier;
  }

  @Test
  void signsThatNobodyCanSeeAreWrittenSoThatTheyAreSeen() {
    TestDossier dossier = TestDossier.copy(TestDossier.LIGHTHOUSE, folder.resolve("content"));
    String title = "a\u0007b\u001B[1m \uFEFFc \u0085d";
    assertThat(onCopy("new", "topic", "the-fog", "--title", title).err()).isEmpty();
    assertThat(dossier.text("topics/the-fog.md"))
        .contains("title: \"a\\u0007b\\u001B[1m \\uFEFFc \\u0085d\"\n");
  }

  private Run onCopy(String... command) {
    return Run.of(
        Stream.concat(
                Stream.of(command),
                Stream.of(
                    "--content",
                    folder.resolve("content").toString(),
                    "--output",
                    folder.resolve("site").toString()))
            .toArray(String[]::new));
  }

  /** Whatever the published dossier quotes is found where it says that it stands. */
  @Test
  void quotedWordsAreFoundAgain() {
    TestDossier dossier = TestDossier.copy(TestDossier.PUBLISHED, folder.resolve("content"));
    Library library =
        Library.link(
            ContentLoader.load(TestDossier.PUBLISHED, "content").value(), Published.nothing());
    Citation cited =
        library.citations().filter(one -> one.locator().numbers().size() == 1).findFirst().get();
    String quote = cited.quote().map(Located::value).orElseThrow();
    String topic = library.topicsInOrder().get(0).id().value();
    Run run =
        Run.of(
            "new",
            "claim",
            "found-again",
            "--source",
            cited.source().value().toString(),
            "--quote",
            quote,
            "--topic",
            topic,
            "--content",
            dossier.path("").toString(),
            "--output",
            folder.resolve("site").toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("in para. " + cited.locator().compact() + " of `" + cited.source().value() + "`");
    assertThat(dossier.check())
        .extracting(fault -> fault.message())
        .containsExactlyInAnyOrder(
            "nothing stands behind `claim`",
            "nothing stands behind `kind`",
            "nothing stands behind `about`");
  }

  static Stream<String> cases() {
    return TestFolder.files(CASES).stream().map(file -> file.replaceFirst("/.*", "")).distinct();
  }

  static Stream<String> casesWithoutAnEditor() {
    return cases().filter(name -> !Files.exists(CASES.resolve(name).resolve("then")));
  }

  private static boolean isInForm(String file, String text) {
    return Formatting.format(file, text).filter(text::equals).isPresent();
  }

  /** The lines of a file, save those of a list in brackets, which grows in its line. */
  private static List<String> lasting(String text) {
    return text.lines().filter(line -> !line.matches("(topics: )?\\[.*")).toList();
  }
}
