package sourcebook.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide that every new dossier comes with, followed to the letter. */
class GuideTest {

  /** The last thing named before a block is the file that the block is. */
  private static final Pattern BLOCK =
      Pattern.compile("(?:`([^`\n]+)`[^`]*)?\n\n```(\\w+)\n(.*?)```\n", Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir private Path folder;

  @Test
  void leadsFromAnEmptyFolderToASite() throws IOException {
    assertThat(program(folder).run("init", "lamps").exitCode()).isZero();
    Path dossier = folder.resolve("lamps");
    List<String> commands = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(dossier.resolve("README.md")));
    while (block.find()) {
      if (!block.group(2).equals("sh")) {
        Files.writeString(dossier.resolve(block.group(1)), block.group(3));
      } else {
        block
            .group(3)
            .lines()
            .filter(line -> line.contains(" new "))
            .forEach(
                command -> {
                  commands.add(command);
                  follow(command, dossier);
                });
      }
    }
    assertThat(commands).hasSizeGreaterThan(5);
    Program.Run check = program(dossier).run("check");
    assertThat(check).isEqualTo(new Program.Run(0, check.printed()));
    Program.Run build = program(dossier).run("build");
    assertThat(build.exitCode()).as(build.printed()).isZero();
    assertThat(Files.readString(dossier.resolve("site/claims/lamp-lit-again.html")))
        .contains("was lit again on Friday evening", "../sources/gazette.html");
  }

  /** A thing that is new still lacks what only its editor can tell: that is no reason to stop. */
  private static void follow(String command, Path dossier) {
    List<String> words =
        WORD.matcher(command)
            .results()
            .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
            .toList();
    assertThat(words).first().isEqualTo("./sourcebook");
    Program.Run run = program(dossier).run(words.subList(1, words.size()).toArray(String[]::new));
    assertThat(run.exitCode()).as(command + "\n" + run.printed()).isLessThan(2);
    assertThat(run.printed()).startsWith("Written: ");
  }

  private static Program program(Path folder) {
    return new Program(Program.OUR_JDK, List.of("-XX:TieredStopAtLevel=1"), Map.of(), folder);
  }
}
