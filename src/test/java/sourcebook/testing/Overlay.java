package sourcebook.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A folder of files to lay over others; those called {@code report} are what is expected of it.
 *
 * <p>What cannot be kept as a plain file is made: {@code x.absent} takes {@code x} out, {@code
 * x.folder} puts a folder in its place, {@code x.link} a link to the path in it, {@code x.latin-1}
 * saves its text as Latin-1, {@code x.edit} puts its last part in the place of its first, and in
 * {@code x.escaped} each <code>{U+202E}</code> becomes that character.
 */
public record Overlay(Path folder) {

  private static final Pattern ESCAPE = Pattern.compile("\\{U\\+([0-9A-F]{2,6})}");

  public List<String> files() {
    return TestFolder.files(folder).stream().filter(name -> !name.startsWith("report.")).toList();
  }

  public boolean has(String part) {
    return Files.isDirectory(folder.resolve(part));
  }

  /** A copy of the lighthouse dossier with all of this laid over it. */
  public TestDossier onLighthouse(Path copy) {
    TestDossier dossier = TestDossier.copy(TestDossier.LIGHTHOUSE, copy);
    files().forEach(name -> lay(name, name, dossier));
    return dossier;
  }

  /** Lays the files of one part, a folder with a slash at its end, over the target. */
  public void lay(String part, TestFolder target) {
    files().stream()
        .filter(name -> name.startsWith(part))
        .forEach(name -> lay(name, name.substring(part.length()), target));
  }

  /** Lays everything but these parts over the target. */
  public void layAllBut(List<String> parts, TestFolder target) {
    files().stream()
        .filter(name -> parts.stream().noneMatch(name::startsWith))
        .forEach(name -> lay(name, name, target));
  }

  /** What the editor wrote, for whoever reads a failure. */
  public String input() {
    return files().stream()
        .map(name -> "--- " + name + "\n" + text(name))
        .collect(Collectors.joining("\n", "\n", ""));
  }

  /** An expectation, empty where none is written down yet. */
  public String expected(String name) {
    return Files.exists(folder.resolve(name)) ? text(name) : "";
  }

  /** Writes an expectation anew if {@code -Dsnapshots=overwrite} asks for it. */
  public void mayExpect(String name, String actual) {
    if (!"overwrite".equals(System.getProperty("snapshots"))) {
      return;
    }
    try {
      Files.writeString(folder.resolve(name), actual);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private void lay(String name, String as, TestFolder target) {
    int dot = as.lastIndexOf('.');
    String made = as.substring(0, Math.max(0, dot));
    switch (as.substring(Math.max(0, dot))) {
      case ".absent" -> target.remove(made);
      case ".folder" -> putFolder(made, target);
      case ".link" -> target.link(made, Path.of(text(name).strip()));
      case ".latin-1" -> target.write(made, text(name).getBytes(ISO_8859_1));
      case ".escaped" -> target.write(made, unescaped(text(name)));
      case ".edit" -> target.write(made, edited(target.text(made), text(name)));
      default -> target.write(as, text(name));
    }
  }

  private static void putFolder(String name, TestFolder target) {
    if (Files.exists(target.path(name))) {
      target.remove(name);
    }
    target.putFolder(name);
  }

  /** The text with the first place that reads as the edit begins put as the edit ends. */
  private static String edited(String text, String edit) {
    String[] change = edit.substring(0, edit.length() - 1).split("\n=> becomes\n", 2);
    assertThat(text).as("what is to be edited").contains(change[0]);
    return text.replaceFirst(Pattern.quote(change[0]), Matcher.quoteReplacement(change[1]));
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
  }

  private String text(String name) {
    try {
      return Files.readString(folder.resolve(name), UTF_8);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
