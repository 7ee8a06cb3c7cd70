package sourcebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.diagnostic.TextFile;
import sourcebook.testing.Overlay;
import sourcebook.testing.SarifSchema;

class ReportFormatTest {

  private static final Overlay SEVERAL =
      new Overlay(Path.of("src/test/resources/reports/several-faults"));

  private static final Rule RULE = Rule.form("a-rule", "Because it is so.", "wrong", "right");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "TEXT, report.txt",
    "JSON, report.json",
    "SARIF, report.sarif",
    "GITHUB, report.github"
  })
  void severalFaultsMakeExactlyThisReport(ReportFormat format, String name) {
    String report = format.report(severalFaults());
    SEVERAL.mayExpect(name, report);
    assertThat(report).as(SEVERAL::input).isEqualTo(SEVERAL.expected(name));
  }

  @ParameterizedTest
  @EnumSource
  void faultsComeInOneOrderAndOnlyOnce(ReportFormat format) {
    List<Diagnostic> faults = severalFaults();
    List<Diagnostic> mixed = new ArrayList<>(faults);
    mixed.addAll(faults);
    Collections.reverse(mixed);
    assertThat(format.report(mixed)).isEqualTo(format.report(faults));
  }

  @ParameterizedTest
  @EnumSource
  void machineItRunsOnMakesNoDifference(ReportFormat format) {
    Locale before = Locale.getDefault();
    List<Diagnostic> faults = severalFaults();
    String report = format.report(faults);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(format.report(faults)).isEqualTo(report);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void reportOnNothingIsEmptyForPeopleAndWellFormedForPrograms() {
    assertThat(ReportFormat.TEXT.report(List.of())).isEmpty();
    assertThat(ReportFormat.GITHUB.report(List.of())).isEmpty();
    assertThat(ReportFormat.JSON.report(List.of())).isEqualTo("{\n  \"diagnostics\": []\n}\n");
    assertThat(SarifSchema.complaints(ReportFormat.SARIF.report(List.of()))).isEmpty();
  }

  @Test
  void sarifIsWhatItsSchemaSays() {
    assertThat(SarifSchema.complaints(ReportFormat.SARIF.report(severalFaults()))).isEmpty();
  }

  @Test
  void schemaFindsFault() {
    String wrong = ReportFormat.SARIF.report(severalFaults()).replace("\"startLine\"", "\"line\"");
    assertThat(SarifSchema.complaints(wrong)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/a b.md",
        "content/æ?#%.md",
        "/abs/a.md",
        "C:/dossier/a.md",
        "1:2/a.md",
        "../a.md",
        "a[1].md",
      })
  void anyPathMakesAWellFormedLog(String path) {
    Diagnostic fault = RULE.error(new TextFile(path, "x").at(0, 1), "wrong");
    assertThat(SarifSchema.complaints(ReportFormat.SARIF.report(List.of(fault)))).isEmpty();
  }

  @Test
  void githubCommandsAreEscaped() {
    TextFile file = new TextFile("content/a,b:100%.md", "x");
    Diagnostic fault = RULE.error(file.at(0, 1), "100 %\u001B[31m").mend("this: that, so");
    assertThat(ReportFormat.GITHUB.report(List.of(fault)))
        .isEqualTo(
            "::error file=content/a%2Cb%3A100%25.md,line=1,col=1,title=a-rule"
                + "::100 %25\uFFFD[31m%0Athis: that, so\n");
  }

  @Test
  void caretStandsUnderThePlaceInALongLine() {
    String line = "x".repeat(300) + "HERE" + "y".repeat(300);
    Diagnostic fault = RULE.error(new TextFile("a", line).at(300, 4), "wrong");
    assertThat(ReportFormat.TEXT.report(List.of(fault)).lines().skip(1).limit(2))
        .containsExactly(
            "  1 | …" + "x".repeat(40) + "HERE" + "y".repeat(56) + "…",
            "    | " + " ".repeat(41) + "^^^^");
  }

  @Test
  void caretStandsUnderThePlaceBehindATab() {
    Diagnostic fault = RULE.error(new TextFile("a", "\tab HERE").at(4, 4), "wrong");
    assertThat(ReportFormat.TEXT.report(List.of(fault)).lines().skip(1).limit(2))
        .containsExactly("  1 | \tab HERE", "    | \t   ^^^^");
  }

  @Test
  void pointHasACaretToo() {
    Diagnostic fault = RULE.error(new TextFile("a", "ab").at(2, 0), "wrong");
    assertThat(ReportFormat.TEXT.report(List.of(fault)).lines().skip(1).limit(2))
        .containsExactly("  1 | ab", "    |   ^");
  }

  @Test
  void reasonOfARuleIsToldOnce() {
    TextFile file = new TextFile("a", "ab");
    String report =
        ReportFormat.TEXT.report(
            List.of(RULE.error(file.at(0, 1), "x"), RULE.error(file.at(1, 1), "y")));
    assertThat(report.lines().filter(line -> line.contains("why:"))).hasSize(1);
  }

  private List<Diagnostic> severalFaults() {
    return SEVERAL.onLighthouse(folder).checkAsDraft();
  }
}
