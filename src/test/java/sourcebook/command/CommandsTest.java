package sourcebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;
import sourcebook.compiler.Rules;
import sourcebook.diagnostic.Rule;
import sourcebook.testing.Overlay;
import sourcebook.testing.TestDossier;
import sourcebook.testing.Workspace;

/** What people read on their terminal, and what their scripts are told by the exit code. */
class CommandsTest {

  private static final Overlay TEXTS = new Overlay(Path.of("src/test/resources/commands"));

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("commands")
  void helpSaysWhatTheCommandDoes(String command) {
    Run help = Run.of((command + " --help").strip().split(" "));
    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    String text = text(command);
    TEXTS.mayExpect(text, help.out());
    assertThat(help.out()).isEqualTo(TEXTS.expected(text));
  }

  /** A line that is too long would go on at the margin, where nobody takes it for an example. */
  @ParameterizedTest
  @MethodSource("commands")
  void examplesFitIntoTheirLines(String command) {
    Run help = Run.of((command + " --help").strip().split(" "));
    assertThat(help.out().lines().dropWhile(line -> !line.equals("Examples:")))
        .allMatch(line -> line.startsWith("  ") || line.matches("Examples:|"));
  }

  @Test
  void noTextIsLeftOver() {
    assertThat(TEXTS.files())
        .containsExactlyInAnyOrderElementsOf(commands().map(CommandsTest::text).toList());
  }

  @Test
  void withoutArgumentsTheHelpIsShown() {
    assertThat(Run.of()).isEqualTo(Run.of("--help"));
  }

  @Test
  void cleanDossierIsPublished() {
    lighthouse();
    Run build = on("build");
    assertThat(build.code()).isZero();
    assertThat(build.out())
        .startsWith(folder.resolve("site") + ": ")
        .containsPattern("^.*: \\d+ pages, \\d+ files changed\\.\n")
        .contains("\nThin:\n", folder.resolve("site") + "/evidence.html\n");
    assertThat(on("build").out()).containsPattern("^.*: \\d+ pages, nothing changed\\.\n");
    assertThat(on("check").out()).matches("\\d+ claims, 3 sources: no fault\\.\n");
    Run verify = Run.of("verify", folder.resolve("site").toString());
    assertThat(verify.code()).isZero();
    assertThat(verify.out())
        .endsWith(" is what its manifest says, and every link in it arrives.\n");
  }

  @Test
  void faultsAreReportedAndNothingIsPublished() {
    lighthouse().dossier().replace("facts/lamp.yaml", "at: 2,", "at: none,");
    Run build = on("build");
    assertThat(build.code()).isEqualTo(1);
    assertThat(build.out())
        .contains("facts/lamp.yaml:8:37: error: ", "1 error; ")
        .endsWith("Nothing was published; " + folder.resolve("site") + " is as it was.\n");
    assertThat(on("check").code()).isEqualTo(1);
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void quietCommandsSpeakOfFaultsOnly() {
    lighthouse();
    assertThat(on("build", "--quiet")).isEqualTo(new Run(0, "", ""));
    assertThat(on("check", "-q")).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of("verify", "-q", folder.resolve("site").toString()))
        .isEqualTo(new Run(0, "", ""));
  }

  @Test
  void quietCommandsSpeakOfFaults() {
    lighthouse().dossier().replace("facts/lamp.yaml", "at: 2,", "at: none,");
    assertThat(on("build", "--quiet")).isEqualTo(on("build"));
    assertThat(on("check", "--quiet")).isEqualTo(on("check"));
  }

  @Test
  void verboseCommandsTellHowLongEachStepTook() {
    lighthouse();
    Run build = on("build", "--verbose", "--format", "json");
    assertThat(build.out()).isEqualTo(on("check", "--format", "json").out());
    assertThat(build.err().replaceAll(" *\\d+", "#"))
        .isEqualTo(
            """
            # ms  reading the content
            # ms  following references
            # ms  checking the content
            # ms  making pages and data
            # ms  checking the site
            # ms  publishing
            # ms  in all
            # MB  of memory
            """);
    assertThat(on("check", "-v").err()).contains(" ms  checking the content\n").contains(" MB  ");
  }

  @Test
  void terminalsAreGivenColours() {
    lighthouse().dossier().replace("facts/lamp.yaml", "at: 2,", "at: none,");
    String plain = on("check").out();
    Run coloured = on(new Terminal(true, false), "check");
    assertThat(coloured.out())
        .contains("lamp.yaml:8:37:\033[0m \033[1;31merror:\033[0m ", "\033[1;31m^^^^\033[0m\n");
    assertThat(coloured.out().replaceAll("\033\\[[\\d;]*m", "")).isEqualTo(plain);
    assertThat(on(new Terminal(true, false), "check", "--format", "json"))
        .isEqualTo(on("check", "--format", "json"));
  }

  @Test
  void warningsOfADraftAreNoFault() {
    lighthouse().dossier().replace("home.md", "[@lens-made-in-1862; @lens-came-from-kelby]", "");
    assertThat(on("build").code()).isEqualTo(1);
    Run draft = on("build", "--draft");
    assertThat(draft.code()).isZero();
    assertThat(draft.out()).contains(": warning: ", "0 errors, 2 warnings; ", " pages, ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "github", "JSON"})
  void programsAreGivenNothingButTheReport(String format) {
    lighthouse().dossier().replace("facts/lamp.yaml", "at: 2,", "at: none,");
    Run check = on("check", "--format", format);
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.out()).contains("locators-are-paragraphs").doesNotContain("mend:", "Nothing");
    assertThat(on("build", "--format", format).out()).isEqualTo(check.out());
  }

  @Test
  void siteThatIsNotWhatItsManifestSaysIsAFault() {
    Workspace workspace = lighthouse().publish();
    workspace.site().write("about.html", "By hand.");
    Run verify = Run.of("verify", workspace.site().path("").toString());
    assertThat(verify.code()).isEqualTo(1);
    assertThat(verify.out()).contains("/about.html:1:1: error: this file is not the one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "new | say what is new: `new source`, `new claim`,",
        "new clam | there is no command `clam`; did you mean `claim`?",
        "new foo | there is no command `foo`; choose `source`, `claim`, `topic`, `entity` or `disagreement`",
        "new claim --kind event x-1 --sourc gazette | there is no option `--sourc`; did you mean `--source`?",
        "-q check | no option `-q` here; options stand behind the command, as in `./sourcebook check -q`",
        "check --draft --draft | `--draft` is given twice; keep one",
        "check --url https://a.example/ --url https://b.example/ | `--url` is given twice; keep one",
        "init pom.xml/dossier | `pom.xml` is a file, so no folder can be in it; name another",
        "serve --base /a/../b/ | `--base /a/../b/` is no path that a site can have; write it as `/name/`",
        "serve --editor idea://open | names no file to open; write `{file}` where its path belongs",
        "biuld | there is no command `biuld`; did you mean `build`?",
        "publish | there is no command `publish`",
        "build --ouput x | there is no option `--ouput`; did you mean `--output`?",
        "check -x | there is no option `-x`",
        "explain one two | `two` is one argument too many",
        "explain claims-are-cite | no rule is called `claims-are-cite`; did you mean `claims-are-cited`?",
        "explain nothing | no rule is called `nothing`; `./sourcebook explain` lists them all",
        "check --format xml | there is no form `xml`; choose text, json, sarif or github",
        "check --content no/where | there is no folder `no/where` here",
        "check --templates no/where | there is no folder `no/where` here",
        "check --content pom.xml | `pom.xml` is a file, where a folder is needed",
        "check --templates pom.xml | `pom.xml` is a file, where a folder is needed",
        "verify no/where | there is no folder `no/where`; build the site first",
        "check --url javascript:alert(1) | is not an address that a site can have",
        "check --url /dossier/ | is not an address that a site can have",
        "check --url //host.example/ | is not an address that a site can have",
        "check --url ftp://host.example/ | is not an address that a site can have",
        "check --url https:// | is not an address that a site can have",
        "check --url https://you@host.example/ | is not an address that a site can have",
        "check --url https://host.example/?a | is not an address that a site can have",
        "check --url https://host.example/#a | is not an address that a site can have",
        "check --url https://host.example/a\"b | is not an address that a site can have",
        "check --url | `--url` needs a value: URL",
        "check --contnt=x | there is no option `--contnt`; did you mean `--content`?",
        "check --draft=x | `--draft`: it takes no value",
        "check --format xml | `--format`: there is no form `xml`",
        "check --quiet --verbose | `--quiet` and `--verbose` contradict each other; choose one",
        "check --content templates | `templates` is no dossier, since it has no sourcebook.yaml; run",
        "check --content no/where | or begin a dossier with `./sourcebook init DIR`",
        "check --templates content | `--templates content` holds no templates; name the theme's folder",
        "recheck --articles no/where | no folder `no/where`; name one that holds the texts of sources",
        "serve --port abc | `--port`: 'abc' is not a whole number",
        "serve --port 99999 | there is no port 99999; name one up to 65535, or leave `--port` out",
        "capture | this needs SOURCE and FILE-OR-ADDRESS to work with",
        "capture dagens | this needs FILE-OR-ADDRESS to work with",
      })
  void wrongUsageIsExplained(String arguments, String explanation) {
    Run wrong = Run.of(arguments.split(" "));
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err()).startsWith("sourcebook: ").contains(explanation);
  }

  @Test
  void everyRuleIsExplained() {
    for (Rule rule : Rules.ALL) {
      Run explained = Run.of("explain", rule.id());
      assertThat(explained.code()).isZero();
      assertThat(explained.err()).isEmpty();
      assertThat(explained.out())
          .startsWith(rule.id() + "\n\n" + rule.why() + "\n\nWrong:\n")
          .contains("\nRight:\n");
      assertThat(explained.out().contains("With --draft this is a warning"))
          .isEqualTo(rule.kind() == Rule.Kind.EVIDENCE);
    }
  }

  @Test
  void withoutARuleAllAreListed() {
    assertThat(Run.of("explain").out().lines().filter(line -> !line.startsWith(" ")))
        .containsExactlyElementsOf(Rules.ALL.stream().map(Rule::id).toList());
  }

  static Stream<String> commands() {
    return Stream.concat(Stream.of(""), commands(Sourcebook.class, ""));
  }

  /** Every command below another, and those below it. */
  private static Stream<String> commands(Class<?> type, String above) {
    return Stream.of(type.getAnnotation(Command.class).subcommands())
        .flatMap(
            below -> {
              String name = above + below.getAnnotation(Command.class).name();
              return Stream.concat(Stream.of(name), commands(below, name + " "));
            });
  }

  private static String text(String command) {
    return (command.isEmpty() ? "sourcebook" : command.replace(' ', '-')) + ".txt";
  }

  private Workspace lighthouse() {
    return Workspace.of(TestDossier.LIGHTHOUSE, folder).format();
  }

  /** Runs a command on the lighthouse, with the theme of this repository. */
  private Run on(String command, String... options) {
    return on(Terminal.NONE, command, options);
  }

  private Run on(Terminal terminal, String command, String... options) {
    return Run.on(
        terminal,
        Stream.concat(
                Stream.of(
                    command,
                    "--content",
                    folder.resolve("content").toString(),
                    "--output",
                    folder.resolve("site").toString()),
                Stream.of(options))
            .toArray(String[]::new));
  }
}
