package sourcebook.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sourcebook.compiler.Job;
import sourcebook.load.WebAddress;

/** The options that commands on a dossier share. */
final class DossierOptions {

  @Mixin private ContentOptions content = new ContentOptions();

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
    Path contentFolder = content.folder();
    Path templatesFolder = theme();
    Path outputFolder = ContentOptions.path("--output", output);
    OutputFolder.requireSafe(outputFolder, List.of(contentFolder, templatesFolder));
    return new Job(contentFolder, content.shown(), templatesFolder, outputFolder, address(), draft);
  }

  /** The theme's folder, which must be there and hold templates. */
  private Path theme() {
    Path folder = ContentOptions.path("--templates", templates);
    if (!InputFolder.isThere(folder)) {
      throw new WrongUsage(
          InputFolder.missing(folder, templates)
              + "; name that of the theme with `--templates DIR`");
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (files.noneMatch(file -> file.toString().endsWith(".peb"))) {
        throw new WrongUsage(
            "`--templates " + templates + "` holds no templates; name the theme's folder");
      }
      return folder;
    } catch (IOException refused) {
      throw new UncheckedIOException(folder + " cannot be read", refused);
    }
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
}
