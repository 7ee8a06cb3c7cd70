package sourcebook.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which content folder a command works on. */
final class ContentOptions {

  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "The dossier's folder (default: ${DEFAULT-VALUE}).")
  private String content = "content";

  /** The folder, which must be there. */
  Path folder() {
    return folder("--content", content);
  }

  /** The folder as people call it, for reports. */
  String shown() {
    return content.replaceAll("(?<=.)[/\\\\]+$", "").replace('\\', '/');
  }

  /** The folder that an option names, which must be there. */
  static Path folder(String option, String name) {
    Path path = path(option, name);
    if (!Files.isDirectory(path)) {
      throw new WrongUsage(
          "there is no folder `"
              + name
              + "` here; run this at the top of a dossier, or name it with `"
              + option
              + " DIR`");
    }
    return path;
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
