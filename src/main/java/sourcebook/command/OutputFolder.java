package sourcebook.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Keeps a build from taking the place of what it is made from: the site's folder is exchanged. */
final class OutputFolder {

  private OutputFolder() {}

  /**
   * @param sources the folders that a site is made from
   * @throws WrongUsage if the output is one of them or lies within or around one, or around the
   *     folder that we are in, or is no folder
   */
  static void requireSafe(Path output, List<Path> sources) {
    if (!Files.isDirectory(output) && Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      throw unsafe(output, "is not a folder");
    }
    Path site = real(output);
    for (Path source : sources) {
      Path other = real(source);
      if (site.startsWith(other) || other.startsWith(site)) {
        throw unsafe(output, "shares files with `" + source + "`, which the site is made from");
      }
    }
    if (real(Path.of("")).startsWith(site)) {
      throw unsafe(output, "holds the folder that you are in");
    }
  }

  private static WrongUsage unsafe(Path output, String why) {
    return new WrongUsage(
        "`--output " + output + "` " + why + "; name a folder that holds nothing but the site");
  }

  /** The path without links and dots; of what is not there yet, as far as it is. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    for (Path there = absolute; there != null; there = there.getParent()) {
      if (Files.exists(there)) {
        return real(there, absolute);
      }
    }
    return absolute;
  }

  private static Path real(Path there, Path absolute) {
    try {
      return there.toRealPath().resolve(there.relativize(absolute)).normalize();
    } catch (IOException refused) {
      throw new UncheckedIOException(there + " cannot be read", refused);
    }
  }
}
