package sourcebook.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sourcebook.compiler.Job;
import sourcebook.load.WebAddress;

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
    Path contentFolder = folder("--content", content);
    Path templatesFolder = folder("--templates", templates);
    Path outputFolder = path("--output", output);
    OutputFolder.requireSafe(outputFolder, List.of(contentFolder, templatesFolder));
    return new Job(contentFolder, shown(), templatesFolder, outputFolder, address(), draft);
  }

  private String shown() {
    return content.replaceAll("(?<=.)[/\\\\]+$", "").replace('\\', '/');
  }

  private Optional<String> address() {
    if (url != null && !(WebAddress.isOne(url) && WebAddress.canBeginOthers(url))) {
      throw new WrongUsage(
          "`--url "
              + url
              + "` is not an address that a site can have; give it in full, such as"
              + " `https://example.org/dossier/`");
    }
    return Optional.ofNullable(url);
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
      if (!name.isBlank()) {
        return Path.of(name);
      }
    } catch (InvalidPathException impossible) {
      // Said below.
    }
    throw new WrongUsage("`" + option + " " + name + "` is not a path");
  }
}
