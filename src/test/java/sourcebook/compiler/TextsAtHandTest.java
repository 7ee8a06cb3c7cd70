package sourcebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.content.SourceId;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.evidence.Texts;

/** With the texts at hand the advice is better, and what is a fault is the same. */
class TextsAtHandTest {

  private static final Path LIGHTHOUSE = Path.of("src/test/resources/texts/lighthouse");

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void sameFaultsAreFound(DiagnosticCase mistake) {
    assertThat(check(mistake, texts()))
        .extracting(fault -> fault.rule().id(), Diagnostic::position, Diagnostic::message)
        .isNotEmpty()
        .isEqualTo(
            check(mistake, Texts.none()).stream()
                .map(fault -> tuple(fault.rule().id(), fault.position(), fault.message()))
                .toList());
  }

  @Test
  void whatTheTextSaysInsteadIsShown() {
    assertThat(mends("one-word-changed"))
        .containsExactly(
            "para. 2 of `harbour-gazette` reads “the lamp was lit again on friday evening and for the"
                + " first”");
  }

  @Test
  void wordsThatOnlyLackProofAreTold() {
    assertThat(mends("never-confirmed"))
        .containsExactly(
            "it does stand there in the text at hand; let `./sourcebook capture harbour-gazette FILE`"
                + " confirm it");
  }

  private List<String> mends(String name) {
    return cases()
        .filter(mistake -> mistake.name().equals(name))
        .flatMap(mistake -> check(mistake, texts()).stream())
        .map(Diagnostic::mend)
        .toList();
  }

  static Stream<DiagnosticCase> cases() {
    return DiagnosticsTest.cases().filter(mistake -> mistake.rule().startsWith("quotations-"));
  }

  private List<Diagnostic> check(DiagnosticCase mistake, Texts texts) {
    Path content = mistake.workspace(folder.resolve(mistake.name())).dossier().path("");
    Job job = new Job(content, "content", content, folder, Optional.empty(), false);
    return Compiler.check(job, texts);
  }

  private static Texts texts() {
    Map<SourceId, List<String>> texts = new LinkedHashMap<>();
    for (String id : List.of("coast-survey", "harbour-gazette", "keepers-log")) {
      texts.put(new SourceId(id), paragraphs(LIGHTHOUSE.resolve(id + ".txt")));
    }
    return new Texts(texts);
  }

  private static List<String> paragraphs(Path text) {
    try {
      return Files.readAllLines(text).stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
