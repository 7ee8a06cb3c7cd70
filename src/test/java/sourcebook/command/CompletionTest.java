package sourcebook.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sourcebook.compiler.Rules;
import sourcebook.diagnostic.Rule;
import sourcebook.testing.TestDossier;
import sourcebook.testing.TestFolder;

/** What shells themselves make of the scripts that are printed for them. */
class CompletionTest {

  private static final String DOSSIER = TestDossier.LIGHTHOUSE.toString();

  /** Bash asks the function that is registered, and takes what it leaves in an array. */
  private static final String ASK_BASH =
      """
      source "$1"
      shift
      [[ $(complete -p sourcebook) == *'-F _sourcebook sourcebook' ]] || exit 1
      COMP_WORDS=("$@")
      COMP_CWORD=$(($# - 1))
      _sourcebook
      ((${#COMPREPLY[@]} == 0)) || printf '%s\\n' "${COMPREPLY[@]}"
      """;

  /** Somebody types in a zsh of their own, and waits until the answer is there. */
  private static final String TYPE_IN_ZSH =
      """
      zmodload zsh/zpty
      zpty shell zsh -f -i
      zpty -w shell "PS1='REA''DY>'; autoload -Uz compinit && compinit -u -D; source $1; stty cols 300"
      zpty -r shell answer '*READY>*'
      zpty -w -n shell "$2"$'\\t\\t'
      zpty -r shell answer "*$3*" && print -r -- $answer
      """;

  private static final int PATIENCE = 60;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "./sourcebook bu | build",
        "./sourcebook ver | verify",
        "sourcebook build --fo | --format",
        "sourcebook build --format ? | github json sarif text",
        "sourcebook build --format = ? | github json sarif text",
        "sourcebook build --format = j | json",
        "sourcebook recheck --format ? | github json text",
        "sourcebook build --content src/test/resources/doss | src/test/resources/dossiers",
        "sourcebook build --content = src/test/resources/doss | src/test/resources/dossiers",
        "sourcebook build --url ? | ''",
        "sourcebook build ? | ''",
        "sourcebook capture --content DOSSIER ? | coast-survey harbour-gazette keepers-log",
        "sourcebook capture --content = DOSSIER k | keepers-log",
        "sourcebook capture --content DOSSIER keepers-log READ | README.md",
        "sourcebook capture --content DOSSIER keepers-log README.md ? | ''",
        "sourcebook recheck --content DOSSIER keepers-log coast-survey har | harbour-gazette",
        "sourcebook recheck --content DOSSIER --acknowledge har | harbour-gazette",
        "sourcebook recheck --content no/where ? | ''",
        "sourcebook new claim --content DOSSIER --about ter | ternholm",
        "sourcebook new claim --content DOSSIER --about kelby,ter | kelby,ternholm",
        "sourcebook new claim --content DOSSIER --said harb | harbour-board harbour-gazette",
        "sourcebook new claim --content DOSSIER --topic ? | the-keepers the-lamp",
        "sourcebook new claim --content DOSSIER --in ? | facts/keepers.yaml facts/lamp.yaml",
        "sourcebook new claim --content DOSSIER --kind a | assessment",
        "sourcebook new claim --content DOSSIER ? | ''",
        "sourcebook new entity --kind p | person place",
        "sourcebook new source --content DOSSIER ? | ''",
        "sourcebook new disagreement --content DOSSIER --claims lamp-relit,lens-made-in-1 | lamp-relit,lens-made-in-1862",
        "sourcebook explain claims-are-c | claims-are-cited",
        "sourcebook completion ? | bash zsh",
        "sourcebook nothing ? | ''",
      })
  void bashCompletes(String typed, String completions) {
    assertThat(bash(typed)).containsExactlyInAnyOrder(words(completions));
  }

  @Test
  void bashKnowsEveryCommandAndRule() {
    assertThat(bash("./sourcebook ?"))
        .containsExactlyElementsOf(
            CommandsTest.commands().filter(name -> name.matches("\\w+")).toList());
    assertThat(bash("./sourcebook explain ?"))
        .containsExactlyInAnyOrderElementsOf(Rules.ALL.stream().map(Rule::id).toList());
  }

  @Test
  void hiddenOptionsStayHidden() {
    assertThat(bash("sourcebook recheck --")).contains("--because").doesNotContain("--today");
    assertThat(script("zsh")).contains("--because").doesNotContain("--today");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "./sourcebook bui | sourcebook build",
        "./sourcebook c | Takes the fingerprint of a source",
        "sourcebook build --format= | sarif",
        "sourcebook build --form | format*=",
        "sourcebook capture --content=DOSSIER k | keepers-log",
        "sourcebook recheck --content=DOSSIER keepers-log har | harbour-gazette",
        "sourcebook new claim --content=DOSSIER --about=kelby,ter | kelby,ternholm",
        "sourcebook new entity --kind=org | organisation",
        "sourcebook explain claims-are-c | claims-are-cited",
        "sourcebook completion z | completion zsh",
      })
  void zshCompletes(String typed, String seen) {
    require("zsh");
    assertThat(run("zsh", "-f", "-c", TYPE_IN_ZSH, "zsh", written("zsh"), at(typed), seen))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void shellsReadTheirScripts(String shell) {
    require(shell);
    assertThat(run(shell, "-n", written(shell))).isEmpty();
  }

  @Test
  void otherShellsAreRefused() {
    Run fish = Run.of("completion", "fish");
    assertThat(fish.code()).isEqualTo(ExitCode.USAGE);
    assertThat(fish.err())
        .isEqualTo("sourcebook: there is no completion for `fish`; choose bash or zsh\n");
  }

  /** What bash offers; a question mark stands for nothing typed yet. */
  private List<String> bash(String typed) {
    require("bash");
    String[] words = words(at(typed));
    return run(Stream.concat(
                Stream.of("bash", "--norc", "-c", ASK_BASH, "bash", written("bash")),
                Stream.of(words).map(word -> word.equals("?") ? "" : word))
            .toArray(String[]::new))
        .lines()
        .toList();
  }

  private static String at(String typed) {
    return typed.replace("DOSSIER", DOSSIER);
  }

  private static String[] words(String text) {
    return text.isEmpty() ? new String[0] : text.split(" ");
  }

  private String written(String shell) {
    new TestFolder(folder).write(shell, script(shell));
    return folder.resolve(shell).toString();
  }

  private static String script(String shell) {
    Run run = Run.of("completion", shell);
    assertThat(run.code()).isZero();
    return run.out();
  }

  /** What it prints. A shell that waits for what never comes is ended. */
  private String run(String... command) {
    Path printed = folder.resolve("printed");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(printed.toFile())
              .start();
      process.getOutputStream().close();
      boolean ended = process.waitFor(PATIENCE, TimeUnit.SECONDS);
      process.destroyForcibly();
      String text = new TestFolder(folder).text("printed");
      assertThat(ended).as("an end after " + text).isTrue();
      assertThat(process.exitValue()).as(text).isZero();
      return text;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** Ends the test as skipped where the shell is not installed; in CI it must be. */
  private static void require(String shell) {
    try {
      new ProcessBuilder(shell, "-c", "true").start();
    } catch (IOException missing) {
      if ("true".equals(System.getenv("CI"))) {
        throw new IllegalStateException("CI needs " + shell, missing);
      }
      abort(shell + " is not installed here");
    }
  }
}
