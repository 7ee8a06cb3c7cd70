package sourcebook.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.load.Formatting.Formatted;
import sourcebook.testing.Overlay;
import sourcebook.testing.TestDossier;
import sourcebook.testing.TestFolder;

/**
 * The form of files. Each file in {@code format/<case>} is written as the report beside it; {@code
 * -Dsnapshots=overwrite} writes the reports anew.
 */
class FormattingTest {

  private static final Path CASES = Path.of("src/test/resources/format");

  /** In how many ways each file of both dossiers is written. */
  private static final int LAYOUTS = 3;

  /** One content file as it was written. */
  private record Written(String name, String text) {

    FileForm form() {
      return ContentLayout.of(name).flatMap(FileForm::of).orElseThrow();
    }

    String formatted() {
      return Formatting.format(name, text).orElseThrow();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("cases")
  void fileIsWrittenInItsForm(String name) {
    Overlay overlay = new Overlay(CASES.resolve(name));
    Written written = only(overlay);
    String formatted = written.formatted();
    overlay.mayExpect("report.txt", formatted);
    assertThat(formatted).isEqualTo(overlay.expected("report.txt"));
    assertThat(written.form().saysTheSame(written.text(), formatted)).isTrue();
    assertThat(new Written(written.name(), formatted).formatted()).isEqualTo(formatted);
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsInItsFormStaysAsItIs(Written file) {
    String formatted = file.formatted();
    assertThat(new Written(file.name(), formatted).formatted()).isEqualTo(formatted);
    assertThat(file.form().saysTheSame(file.text(), formatted)).isTrue();
    assertThat(formatted)
        .endsWith("\n")
        .doesNotContain(" \n", "\n\n\n", "\t")
        .doesNotEndWith("\n\n");
  }

  @ParameterizedTest
  @MethodSource("files")
  void layoutIsLostAndNothingElse(Written file) {
    String formatted = file.formatted();
    for (long seed = 0; seed < LAYOUTS; seed++) {
      Written mangled = mangled(file, seed, false);
      assertThat(mangled.formatted()).as(() -> mangled.text()).isEqualTo(formatted);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyCommentSurvives(Written file) {
    for (long seed = 0; seed < LAYOUTS; seed++) {
      Written mangled = mangled(file, seed, true);
      String formatted = mangled.formatted();
      assertThat(file.form().saysTheSame(mangled.text(), formatted))
          .as(() -> mangled.text() + "\n=> becomes\n" + formatted)
          .isTrue();
      assertThat(new Written(file.name(), formatted).formatted())
          .as(() -> mangled.text())
          .isEqualTo(formatted);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- id: \"a\n",
        "- id: &a b\n  claim: *a\n",
        "- id: !!str a\n",
        "- id: a\n---\n- id: b\n",
        "\tid: a\n",
        "claim:   The ban was\u202E lifted.\n",
        "# nothing\n",
      })
  void fileThatMustBeMendedIsLeftAlone(String text) {
    lighthouse().write("facts/new.yaml", text);
    assertThat(others()).singleElement().isInstanceOf(Formatting.Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no front matter\n",
        "---\ntitle: x\n",
        "---\ntitle: x\n---\nA <b>bold</b>  word.\n",
        "---\ntitle: x\n---\n    code\n\n\n\nWords.\n",
      })
  void proseThatMustBeMendedIsLeftAlone(String text) {
    lighthouse().write("topics/new.md", text);
    assertThat(others())
        .singleElement()
        .isInstanceOfSatisfying(
            Formatting.Unreadable.class,
            file -> assertThat(file.faults()).extracting(Diagnostic::mend).doesNotContain(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- claim:   A claim without evidence.\n  id: new\n",
        "- id:   new\n  cliam: Nobody knows this key.\n",
        "- id: new\n  id:   new\n",
        "- id:   \n",
        "- id: new\n  cites: {source: one,   at: 2}\n",
        "-   \n- id: new\n",
        "id:   new\n",
        "- id: new\n  about:   [\":http\", \"?b\", x]\n",
        "- id: new\n  \"odd key \":   x\n",
        "- id: new\n  \" odd\":   x\n",
        "- - # why\n    - x\n- z\n",
        "- [x, z] # why\n- id: new\n  # and\n  about: d\n",
        "- - x\n  # why\n- [x, z] # and\n",
      })
  void whatIsWrongOrMissingKeepsNoFileFromItsForm(String text) {
    lighthouse().write("facts/new.yaml", text);
    assertThat(others()).singleElement().isInstanceOf(Formatting.Otherwise.class);
  }

  /** The parser takes in some thousand characters at a time. */
  @ParameterizedTest
  @ValueSource(ints = {1015, 2039})
  void charactersThatJavaKeepsAsTwoMayStandAnywhere(int from) {
    for (int start = from; start < from + 20; start++) {
      String text = "# " + "x".repeat(start - 2) + "\uD83D\uDD6F\n- id: new\n";
      assertThat(Formatting.format("facts/new.yaml", text)).as("at %d", start).contains(text);
    }
  }

  /** What a line may begin with in mid-paragraph means something else once it is filled. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "So it is  \n+\nand more.\n",
        "So it is\\\n*\nand more.\n",
        "So it is  \n2)\nand more.\n",
        "> So it is  \n=\n",
        "- So it is  \n--\n",
        "- So it is  \n==\n",
      })
  void signsBehindALineBreakAreNoMarks(String prose) {
    lighthouse()
        .write("topics/new.md", "---\ntitle:   New\ndescription: It is new.\n---\n" + prose);
    assertThat(others()).singleElement().isInstanceOf(Formatting.Otherwise.class);
  }

  @Test
  void filesThatCommandsWriteHaveAFormOfTheirOwn() {
    assertThat(Formatting.format("sources/gazette.fp", "")).isEmpty();
    assertThat(Formatting.format("sources/gazette.changes.yaml", "[]")).isEmpty();
  }

  @Test
  void oneRoughEntryIsWrittenAsItStandsInItsFile() {
    assertThat(Formatting.format("facts/new.yaml", "[{claim: Lit., id: lit, kind: event}]"))
        .isEqualTo(Optional.of("- id: lit\n  claim: Lit.\n  kind: event\n"));
  }

  static Stream<String> cases() {
    return TestFolder.files(CASES).stream().map(file -> file.split("/")[0]).distinct();
  }

  static Stream<Written> files() {
    return Stream.of(TestDossier.PUBLISHED, TestDossier.LIGHTHOUSE)
        .flatMap(
            dossier ->
                TestFolder.files(dossier).stream()
                    .filter(name -> ContentLayout.of(name).flatMap(FileForm::of).isPresent())
                    .map(name -> new Written(name, new TestFolder(dossier).text(name))));
  }

  private static Written only(Overlay overlay) {
    String name = overlay.files().get(0);
    return new Written(name, new TestFolder(overlay.folder()).text(name));
  }

  private static Written mangled(Written file, long seed, boolean remarked) {
    Random random = new Random(seed);
    if (!file.form().prose()) {
      return new Written(file.name(), Mangled.yaml(file.formatted(), random, remarked));
    }
    int end = file.formatted().indexOf("\n---\n") + 1;
    String record = Mangled.yaml(file.formatted().substring(4, end), random, remarked);
    String body = otherLines(file.formatted().substring(end + 4), random);
    return new Written(file.name(), "---\n" + record + "---\n" + body);
  }

  /** The same paragraphs with their lines ended elsewhere, and more blank lines between them. */
  private static String otherLines(String body, Random random) {
    return Stream.of(body.split("\n\n"))
        .map(block -> block.matches("[\\p{L}“][^|\\\\]*") ? otherLine(block, random) : block)
        .reduce("", (a, b) -> a + (a.isEmpty() ? "" : "\n\n" + "\n".repeat(random.nextInt(2))) + b);
  }

  private static String otherLine(String block, Random random) {
    StringBuilder other = new StringBuilder();
    String[] words = block.split("\\s+");
    IntStream.range(0, words.length)
        .forEach(
            i ->
                other
                    .append(i == 0 ? "" : random.nextInt(7) == 0 && isWord(words[i]) ? "\n" : " ")
                    .append(words[i]));
    return other.toString();
  }

  private static boolean isWord(String word) {
    return word.matches("[\\p{L}“\\[].*");
  }

  private TestFolder lighthouse() {
    TestDossier dossier = TestDossier.copy(TestDossier.LIGHTHOUSE, folder);
    dossier.files().stream()
        .filter(name -> ContentLayout.of(name).flatMap(FileForm::of).isPresent())
        .forEach(
            name -> dossier.write(name, Formatting.format(name, dossier.text(name)).orElseThrow()));
    return dossier;
  }

  private List<Formatted> others() {
    return Formatting.of(folder, "content").stream()
        .filter(file -> !(file instanceof Formatting.AsItShouldBe))
        .toList();
  }
}
