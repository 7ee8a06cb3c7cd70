package sourcebook.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sourcebook.edit.NewFolder;
import sourcebook.format.Quoted;
import sourcebook.load.Formatting;

/** Begins a dossier. */
@Command(
    name = "init",
    description = {
      "Begins a dossier in a folder of its own, which needs nothing else.",
      "",
      "The folder gets a copy of this program and its theme, and a dossier that can be built at"
          + " once, without any claim so far. Its README.md leads from there to a published site."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  ./sourcebook init ../the-lamp",
      "  ./sourcebook init ../strike --title \"The strike of 1926\"",
    })
final class InitCommand implements Callable<Integer> {

  private static final String CONTENT = "content/";

  private static final Pattern BLANK = Pattern.compile("\\{([a-z-]+)}");

  /** Files of a new dossier, and the texts that they begin as. */
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "content/sourcebook.yaml", "init/sourcebook.yaml",
          "content/home.md", "init/home.md",
          "README.md", "init/README.md");

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "The folder, which is not there yet or empty.")
  private String name = "";

  @Option(
      names = "--title",
      paramLabel = "WORDS",
      description = "What the dossier is called (default: as its folder).")
  private @Nullable String title;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (title != null && title.isBlank()) {
      throw new WrongUsage("`--title` is empty; name the dossier, or leave the option out");
    }
    Path folder = ContentOptions.path("DIR", name);
    requireRoom(folder);
    Path program = Program.folder();
    NewFolder.make(folder, program, Program.FILES, beginnings(folder));
    PrintWriter out = spec.commandLine().getOut();
    out.println("The dossier is begun. Go on with:");
    out.println();
    out.println("  cd " + pasted(name));
    out.println("  ./sourcebook serve");
    out.println();
    out.println("README.md there leads on, from the first source to a published site.");
    return ExitCode.CLEAN;
  }

  private void requireRoom(Path folder) {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder(folder)) {
      throw new WrongUsage(
          "`" + name + "` is there already, and not an empty folder; name one that is new");
    }
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.exists(above) && !Files.isDirectory(above)) {
        throw new WrongUsage("`" + above + "` is a file, so no folder can be in it; name another");
      }
    }
  }

  private static boolean isEmptyFolder(Path folder) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException refused) {
      throw new UncheckedIOException(folder + " cannot be read", refused);
    }
  }

  private Map<String, String> beginnings(Path folder) {
    String called = title == null ? titled(folder) : title.strip().replaceAll("\\s+", " ");
    Map<String, String> values =
        Map.of(
            "title", called,
            "quoted-title", Quoted.yaml(called),
            "description", Quoted.yaml(called + ", with a source for every claim."),
            "scope", Quoted.yaml("What the sources listed here say of it."),
            "month", YearMonth.now(ZoneOffset.UTC).toString());
    Map<String, String> texts = new TreeMap<>();
    BEGINNINGS.forEach(
        (path, beginning) -> texts.put(path, formed(path, filled(text(beginning), values))));
    return texts;
  }

  private static String formed(String path, String text) {
    return path.startsWith(CONTENT)
        ? Formatting.format(path.substring(CONTENT.length()), text).orElseThrow()
        : text;
  }

  private static String filled(String text, Map<String, String> values) {
    return BLANK
        .matcher(text)
        .replaceAll(
            blank -> Matcher.quoteReplacement(values.getOrDefault(blank.group(1), blank.group())));
  }

  /** As a shell takes it for one word (POSIX, Shell Command Language, section 2.2.2). */
  private static String pasted(String path) {
    String word = path.startsWith("-") ? "./" + path : path;
    return word.matches("[\\w./:~+@%=,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /** {@code the-lamp} is called “The lamp”. */
  private static String titled(Path folder) {
    String words =
        folder.toAbsolutePath().normalize().getFileName().toString().replaceAll("[-_]+", " ");
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String text(String resource) {
    try (InputStream file = InitCommand.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(file, resource).readAllBytes(), UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
