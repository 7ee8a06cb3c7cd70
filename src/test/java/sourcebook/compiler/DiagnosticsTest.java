package sourcebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.json.Json;
import sourcebook.report.ReportFormat;
import sourcebook.testing.SarifSchema;
import sourcebook.testing.TestFolder;
import sourcebook.testing.Workspace;

/**
 * Each mistake in {@code diagnostics/<rule>/<case>} brings exactly the report beside it. {@code
 * -Dsnapshots=overwrite} writes the reports anew; read the difference before committing it.
 */
class DiagnosticsTest {

  private static final Path CASES = Path.of("src/test/resources/diagnostics");

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void mistakeBringsExactlyItsReport(DiagnosticCase mistake) {
    Workspace workspace = mistake.workspace(folder);
    List<Diagnostic> faults = mistake.faults(workspace);
    String report = workspace.seenFromHere(ReportFormat.TEXT.report(faults));
    mistake.mayExpect(report);
    assertThat(report).as(mistake::input).isEqualTo(mistake.expected());
    assertThat(Json.parse(ReportFormat.JSON.report(faults))).isPresent();
    assertThat(SarifSchema.complaints(ReportFormat.SARIF.report(faults))).isEmpty();
    assertThat(ReportFormat.GITHUB.report(faults).lines())
        .hasSameSizeAs(faults)
        .allMatch(line -> line.matches("::(error|warning) file=.+,line=.+,col=.+,title=.+::.+"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void windowsLineEndsAndByteOrderMarksChangeNothing(DiagnosticCase mistake) {
    Workspace workspace = mistake.workspace(folder);
    saveLikeWindows(workspace.dossier(), "");
    if (mistake.hasTheme()) {
      saveLikeWindows(workspace.theme(), ".peb");
    }
    String report = ReportFormat.TEXT.report(mistake.faults(workspace));
    assertThat(workspace.seenFromHere(report)).as(mistake::input).isEqualTo(mistake.expected());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void reportIsInTheWordsOfTheTrade(DiagnosticCase mistake) {
    List<String> lines = mistake.expected().lines().toList();
    assertThat(lines).as("the broken rule").anyMatch(line -> line.endsWith(rule(mistake)));
    assertThat(lines.stream().filter(line -> line.matches(".+:\\d+:\\d+: (error|warning): .*")))
        .as("a mend for every fault")
        .hasSameSizeAs(lines.stream().filter(line -> line.startsWith("  mend: ")).toList());
    assertThat(lines)
        .as("articles")
        .noneMatch(line -> line.matches(".*\\b([Aa] `?[aeio]|[Aa]n `?[b-df-hj-np-tv-z]).*"));
  }

  @Test
  void everyRuleHasACase() {
    assertThat(cases().map(DiagnosticCase::rule))
        .containsAll(Rules.ALL.stream().map(Rule::id).toList());
  }

  @Test
  void nothingIsLeftOver() {
    List<String> cases = cases().map(DiagnosticCase::toString).toList();
    assertThat(TestFolder.files(CASES))
        .as("every file belongs to a case")
        .allMatch(file -> cases.stream().anyMatch(name -> file.startsWith(name + "/")));
    assertThat(cases())
        .as("every case is a mistake and its report")
        .allMatch(mistake -> !mistake.overlay().files().isEmpty() && !mistake.expected().isEmpty());
    assertThat(cases().map(DiagnosticCase::rule))
        .as("every case is of a rule")
        .isSubsetOf(Rules.ALL.stream().map(Rule::id).toList());
  }

  static Stream<DiagnosticCase> cases() {
    return folders(CASES)
        .flatMap(
            rule -> folders(CASES.resolve(rule)).map(name -> DiagnosticCase.of(CASES, rule, name)));
  }

  private static Stream<String> folders(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(Files::isDirectory)
          .map(child -> folder.relativize(child).toString())
          .sorted()
          .toList()
          .stream();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static String rule(DiagnosticCase mistake) {
    return " [" + mistake.rule() + "]";
  }

  private static void saveLikeWindows(TestFolder folder, String ending) {
    folder.files().stream()
        .filter(name -> name.endsWith(ending) && !Files.isSymbolicLink(folder.path(name)))
        .forEach(name -> folder.write(name, likeWindows(folder.bytes(name))));
  }

  private static byte[] likeWindows(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return ("\u00EF\u00BB\u00BF" + text.replace("\n", "\r\n"))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
