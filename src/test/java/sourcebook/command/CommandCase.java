package sourcebook.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sourcebook.compiler.Formatter;
import sourcebook.testing.ChangedLines;
import sourcebook.testing.Overlay;
import sourcebook.testing.TestDossier;
import sourcebook.testing.TestFolder;

/**
 * Files to lay over the lighthouse dossier ({@code content/}) and the texts it is made from ({@code
 * texts/}), and what an editor then calls, a command a line in {@code report.commands}. Expected
 * are what is printed, in {@code report.txt}, and, in {@code report.diff}, how the content is
 * different after it all. A line {@code then} lays the files below {@code then/} over both.
 */
final class CommandCase {

  private static final String COMMANDS = "report.commands";
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Path TEXTS = Path.of("src/test/resources/texts/lighthouse");

  private final Overlay overlay;
  private final Path place;
  private final TestFolder folder;

  CommandCase(Overlay overlay, Path place) {
    this.overlay = overlay;
    this.place = place;
    this.folder = new TestFolder(place);
    TestDossier.copy(TestDossier.LIGHTHOUSE, place.resolve("content"));
    if (overlay.expected(COMMANDS).lines().anyMatch(line -> line.startsWith("check"))) {
      // Else it would tell of every file that the dossier has in an odd layout on purpose.
      Formatter.of(place.resolve("content"), "content").write();
    }
    new TestFolder(place.resolve("texts")).lay(TEXTS);
    overlay.layAllBut(List.of("then/"), folder);
  }

  TestFolder content() {
    return new TestFolder(place.resolve("content"));
  }

  /** What is printed by one command after the other. */
  String print() {
    StringBuilder printed = new StringBuilder();
    for (String command : overlay.expected(COMMANDS).lines().toList()) {
      if (command.equals("then")) {
        overlay.lay("then/", folder);
      } else {
        printed.append("$ ").append(command).append('\n').append(run(command));
      }
    }
    return printed.toString();
  }

  /** What is printed by a command, and its exit code. */
  String run(String command) {
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed, true);
    int code = Sourcebook.run(out, out, arguments(command).toArray(String[]::new));
    return printed.toString().replace(place + "/", "") + "exit code " + code + "\n";
  }

  /** Every file of the content by its name. */
  Map<String, String> snapshot() {
    return new TreeMap<>(
        content().files().stream()
            .collect(Collectors.toMap(name -> name, name -> content().text(name))));
  }

  /** How the content is different from what it was. */
  String changesSince(Map<String, String> before) {
    return ChangedLines.between(before, snapshot());
  }

  private List<String> arguments(String command) {
    List<String> arguments =
        new ArrayList<>(
            WORD.matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .map(word -> word.startsWith("texts/") ? place.resolve(word).toString() : word)
                .toList());
    arguments.addAll(List.of("--content", place.resolve("content").toString()));
    if (command.startsWith("recheck") && !arguments.contains("--articles")) {
      arguments.addAll(List.of("--articles", place.resolve("texts").toString()));
    }
    if (command.matches("(recheck|new source|new claim).*")) {
      arguments.addAll(List.of("--today", "2025-05-03"));
    }
    if (!command.startsWith("capture")) {
      arguments.addAll(List.of("--output", place.resolve("site").toString()));
    }
    return arguments;
  }
}
