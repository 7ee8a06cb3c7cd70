package sourcebook.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sourcebook.compiler.Job;

/** The options that commands on a dossier share. */
final class DossierOptions {

  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "The dossier's folder (default: ${DEFAULT-VALUE}).")
  private String content = "content";

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      defaultValue = "templates",
      description = "The theme's folder (default: ${DEFAULT-VALUE}).")
  private String templates = "templates";

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "site",
      description = "The site's folder (default: ${DEFAULT-VALUE}).")
  private String output = "site";

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "The address the site will have, instead of `url` in sourcebook.yaml.")
  private @Nullable String url;

  @Option(
      names = "--draft",
      description = "Forgive missing evidence with a warning, and mark every page as a draft.")
  private boolean draft;

  Job job() {
    refuseToReplace("--content", content);
    refuseToReplace("--templates", templates);
    refuseToReplace("the folder you are in", "");
    String shown = content.replaceAll("[/\\\\]+$", "").replace('\\', '/');
    return new Job(
        folder("--content", content),
        shown.isEmpty() ? "/" : shown,
        folder("--templates", templates),
        path("--output", output),
        Optional.ofNullable(url),
        draft);
  }

  /**
   * The output folder is replaced as a whole, so that nothing else may be it, hold it or lie in it;
   * only the folder one works in may, of course, hold it.
   */
  private void refuseToReplace(String what, String name) {
    Path site = real(path("--output", output));
    Path other = real(path(what, name));
    boolean inOther = !name.isEmpty() && site.startsWith(other);
    if (other.startsWith(site) || inOther) {
      throw new WrongUsage(
          "`--output "
              + output
              + "` would replace or lie in "
              + (name.isEmpty() ? what : "`" + what + " " + name + "`")
              + "; name a folder that holds nothing but the site");
    }
  }

  /** The path as the file system knows it, as far as it is there. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException notThere) {
      return absolute;
    }
  }

  private static Path folder(String option, String name) {
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

  private static Path path(String option, String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException impossible) {
      throw new WrongUsage("`" + option + " " + name + "` is not a path");
    }
  }
}
