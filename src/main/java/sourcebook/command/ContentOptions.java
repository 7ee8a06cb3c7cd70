package sourcebook.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which content folder a command works on. */
final class ContentOptions {

  private static final String INSTEAD =
      "run this where a dossier's folder is, name that with `--content DIR`, or begin a dossier with"
          + " `./sourcebook init DIR`";

  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "The dossier's folder (default: ${DEFAULT-VALUE}).")
  private String content = "content";

  /** The folder, which must be there and hold a dossier, or what was begun of one. */
  Path folder() {
    Path folder = path("--content", content);
    if (!InputFolder.isThere(folder)) {
      throw new WrongUsage(InputFolder.missing(folder, content) + "; " + INSTEAD);
    }
    if (!Files.exists(folder.resolve("sourcebook.yaml"))
        && !Files.exists(folder.resolve("home.md"))) {
      throw new WrongUsage(
          "`" + content + "` is no dossier, since it has no sourcebook.yaml; " + INSTEAD);
    }
    return folder;
  }

  /** The folder as people call it, for reports. */
  String shown() {
    return content.replaceAll("(?<=.)[/\\\\]+$", "").replace('\\', '/');
  }

  static Path path(String option, String name) {
    try {
      if (!name.isBlank()) {
        return Path.of(name);
      }
    } catch (InvalidPathException impossible) {
      // Said below.
    }
    throw new WrongUsage("`" + option + " " + name + "` is not a path");
  }
}
