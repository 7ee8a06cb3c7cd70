package sourcebook.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A folder of files to lay over a dossier; those called {@code report} are what is expected of it.
 *
 * <p>What cannot be kept as a plain file is made: {@code x.absent} takes {@code x} out, {@code
 * x.folder} puts a folder in its place, {@code x.link} a link to the path in it, {@code x.latin-1}
 * saves its text as Latin-1, and in {@code x.escaped} each <code>{U+202E}</code> becomes that
 * character.
 */
public record Overlay(Path folder) {

  private static final Pattern ESCAPE = Pattern.compile("\\{U\\+([0-9A-F]{2,6})}");

  public List<String> files() {
    return TestDossier.files(folder).stream().filter(name -> !name.startsWith("report.")).toList();
  }

  /** A copy of the lighthouse dossier with this laid over it. */
  public TestDossier onLighthouse(Path copy) {
    TestDossier dossier = TestDossier.copy(TestDossier.LIGHTHOUSE, copy);
    files().forEach(name -> lay(name, dossier));
    return dossier;
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

  private void lay(String name, TestDossier dossier) {
    int dot = name.lastIndexOf('.');
    String made = name.substring(0, dot);
    switch (name.substring(dot)) {
      case ".absent" -> dossier.remove(made);
      case ".folder" -> putFolder(made, dossier);
      case ".link" -> link(made, text(name).strip(), dossier);
      case ".latin-1" -> dossier.write(made, text(name).getBytes(ISO_8859_1));
      case ".escaped" -> dossier.write(made, unescaped(text(name)));
      default -> dossier.write(name, text(name));
    }
  }

  private static void putFolder(String name, TestDossier dossier) {
    if (Files.exists(dossier.path(name))) {
      dossier.remove(name);
    }
    dossier.putFolder(name);
  }

  private static void link(String name, String target, TestDossier dossier) {
    try {
      Files.deleteIfExists(dossier.path(name));
      Files.createSymbolicLink(dossier.path(name), Path.of(target));
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
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
