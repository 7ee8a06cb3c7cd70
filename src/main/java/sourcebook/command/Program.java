package sourcebook.command;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** This program, as a folder of files. */
final class Program {

  /** All that a dossier needs of it to be built by itself, here and at its host. */
  static final List<String> FILES =
      List.of(
          "sourcebook",
          "sourcebook.cmd",
          "pom.xml",
          "LICENSE",
          ".gitattributes",
          ".gitignore",
          ".mvn",
          ".vscode",
          ".github/workflows",
          "src/main",
          "templates");

  private Program() {}

  /**
   * Where it stands with its sources: its classes are in a folder of that, or in an archive there.
   */
  static Path folder() {
    Path folder = classes().resolve("../..").toAbsolutePath().normalize();
    if (!Files.isRegularFile(folder.resolve("pom.xml"))) {
      throw new WrongUsage(
          "the program’s own files are not beside it, so they cannot be copied; start it as"
              + " `./sourcebook` in the folder it came in");
    }
    return folder;
  }

  private static Path classes() {
    try {
      return Path.of(
          Objects.requireNonNull(Program.class.getProtectionDomain().getCodeSource())
              .getLocation()
              .toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
