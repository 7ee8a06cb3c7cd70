package sourcebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sourcebook.testing.TestDossier;
import sourcebook.testing.TestFolder;

/** What {@code capture} writes, and that it writes nothing where it should not. */
class CaptureTest {

  private static final Path TEXTS = Path.of("src/test/resources/texts/lighthouse");
  private static final String GAZETTE = "sources/harbour-gazette.fp";

  @TempDir private Path folder;

  @Test
  void capturingTheSameTextAgainChangesNothing() {
    TestDossier dossier = lighthouse();
    byte[] before = dossier.bytes(GAZETTE);
    Run run = capture("harbour-gazette", TEXTS.resolve("harbour-gazette.txt"));
    assertThat(run.code()).isZero();
    assertThat(run.out()).endsWith("and each stands where it is said to stand.\n");
    assertThat(dossier.bytes(GAZETTE)).isEqualTo(before);
  }

  @Test
  void paragraphsAreListedByTheirNumbersUnlessItIsToBeQuiet() {
    lighthouse();
    Path text = TEXTS.resolve("keepers-log.txt");
    assertThat(capture("keepers-log", text).out())
        .startsWith("1  ")
        .contains("\n5  ")
        .containsPattern("\n7  [^\n]+\n[^\n]+sources/keepers-log.fp: 7 paragraphs; ");
    assertThat(capture("keepers-log", text, "--quiet").out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "windows-1252"})
  void capturingItAsAPageChangesNothingEither(String charset) {
    TestDossier dossier = lighthouse();
    byte[] before = dossier.bytes(GAZETTE);
    String paragraphs =
        new TestFolder(TEXTS)
            .text("harbour-gazette.txt")
            .replace("&", "&amp;")
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> "<p>" + line + "\n")
            .reduce("", String::concat);
    String page =
        "<!doctype html><meta charset=" + charset + "><title>Ternholm</title>" + paragraphs;
    texts().write("page.html", page.getBytes(Charset.forName(charset)));
    assertThat(capture("harbour-gazette", texts().path("page.html")).code()).isZero();
    assertThat(dossier.bytes(GAZETTE)).isEqualTo(before);
  }

  @Test
  void newQuotationIsProvedByCapturingAgain() {
    TestDossier dossier = lighthouse();
    dossier.replace(
        "facts/lamp.yaml",
        "the lamp was lit again on Friday evening",
        "for the first time in more than thirty years");
    assertThat(dossier.check())
        .extracting(fault -> fault.rule().id())
        .containsExactly("quotations-stand-in-their-paragraphs");
    capture("harbour-gazette", TEXTS.resolve("harbour-gazette.txt"));
    assertThat(dossier.check()).isEmpty();
  }

  @Test
  void wrongQuotationIsNotProvedByCapturingAgain() {
    TestDossier dossier = lighthouse();
    dossier.replace("facts/lamp.yaml", "again on Friday evening", "again on Sunday evening");
    Run run = capture("harbour-gazette", TEXTS.resolve("harbour-gazette.txt"));
    assertThat(run.out())
        .endsWith("1 quotation is not proved; `./sourcebook check` tells which.\n");
    assertThat(dossier.check())
        .extracting(fault -> fault.rule().id())
        .containsExactly("quotations-stand-in-their-paragraphs");
  }

  @Test
  void anotherTextDoesNotSlipIn() {
    TestDossier dossier = lighthouse();
    byte[] before = dossier.bytes(GAZETTE);
    texts().write("changed.txt", "The lamp was lit again on Friday evening.\n\nIt rained.\n");
    Run run = capture("harbour-gazette", texts().path("changed.txt"));
    assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    assertThat(run.err()).contains("./sourcebook recheck", "--replace");
    assertThat(dossier.bytes(GAZETTE)).isEqualTo(before);
    Run forced = capture("harbour-gazette", texts().path("changed.txt"), "--replace");
    assertThat(forced.code()).isZero();
    assertThat(dossier.bytes(GAZETTE)).isNotEqualTo(before);
  }

  @Test
  void quotationOfAParagraphThatTheNewTextHasNotIsNotCountedAsProved() {
    TestDossier dossier = lighthouse();
    texts().write("shorter.txt", "It rained on the island.\n");
    Run run = capture("harbour-gazette", texts().path("shorter.txt"), "--replace");
    long unproved =
        dossier.check().stream()
            .map(fault -> fault.rule().id())
            .filter(rule -> rule.matches("cited-paragraphs-exist|quotations-stand-in-.*"))
            .count();
    assertThat(unproved).isPositive();
    assertThat(run.out())
        .contains(" 1 paragraph; ")
        .endsWith(" quotations are not proved; `./sourcebook check` tells which.\n");
  }

  @Test
  void quotationFromAParagraphThatStayedIsProvedByALaterText() {
    TestDossier dossier = lighthouse();
    dossier.replace(
        "facts/lamp.yaml",
        "the lamp was lit again on Friday evening",
        "for the first time in more than thirty years");
    TestFolder texts =
        texts().replace("harbour-gazette.txt", "It came home in April.", "It came home in May.");
    Run run = capture("harbour-gazette", texts.path("harbour-gazette.txt"));
    assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    assertThat(dossier.check()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "harbor-gazette, harbour-gazette.txt, 2, did you mean `harbour-gazette`?",
    "parish-register, harbour-gazette.txt, 2, sources/parish-register.md",
    "harbour-gazette, nowhere.txt, 2, there is no file",
    "harbour-gazette, empty.txt, 2, empty",
    "harbour-gazette, paper.pdf, 2, PDF",
    "harbour-gazette, http://127.0.0.1:1/, 3, local network",
    "harbour-gazette, https://nowhere.invalid/, 3, nowhere.invalid",
    "harbour-gazette, https://me:secret@example.org/, 3, password",
  })
  void whatCannotBeCapturedIsToldAndNothingIsWritten(
      String source, String document, int code, String told) {
    TestDossier dossier = lighthouse();
    byte[] before = dossier.bytes(GAZETTE);
    TestFolder texts = texts().write("empty.txt", "").write("paper.pdf", "%PDF-1.7\n%âãÏÓ\n");
    String place = document.contains("://") ? document : texts.path(document).toString();
    Run run = Run.of("capture", source, place, "--content", folder.resolve("content").toString());
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).startsWith("sourcebook: ").contains(told);
    assertThat(dossier.bytes(GAZETTE)).isEqualTo(before);
    assertThat(dossier.files()).isEqualTo(TestFolder.files(TestDossier.LIGHTHOUSE));
  }

  private TestDossier lighthouse() {
    return TestDossier.copy(TestDossier.LIGHTHOUSE, folder.resolve("content"));
  }

  private TestFolder texts() {
    return new TestFolder(folder.resolve("texts")).lay(TEXTS);
  }

  private Run capture(String source, Path text, String... options) {
    String[] arguments = {
      "capture", source, text.toString(), "--content", folder.resolve("content").toString()
    };
    String[] all = Arrays.copyOf(arguments, arguments.length + options.length);
    System.arraycopy(options, 0, all, arguments.length, options.length);
    return Run.of(all);
  }
}
