package sourcebook.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes a folder with all that belongs into it, or does not make it. */
public final class NewFolder {

  private NewFolder() {}

  /**
   * Fills the folder beside its place first and then moves it there.
   *
   * @param folder not there yet, or empty
   * @param from where the copied files and folders are
   * @param copied their paths below it; those that are not there are left out
   * @param written the text of every other file, by its path below the new folder
   * @throws UncheckedIOException if the machine refuses; then nothing is there that was not before
   */
  public static void make(
      Path folder, Path from, List<String> copied, Map<String, String> written) {
    Path place = folder.toAbsolutePath().normalize();
    Path filled = place.resolveSibling("." + place.getFileName() + ".new");
    try {
      Files.createDirectories(filled.getParent());
      Files.createDirectory(filled);
      try {
        for (String name : copied) {
          copy(from.resolve(name), filled.resolve(name));
        }
        for (Map.Entry<String, String> file : written.entrySet()) {
          Path path = filled.resolve(file.getKey());
          Files.createDirectories(path.getParent());
          Files.writeString(path, file.getValue());
        }
        Files.deleteIfExists(place);
        Files.move(filled, place);
      } finally {
        clearAway(filled);
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(folder + " cannot be made", refused);
    }
  }

  /** Its last change is kept too, by which what was made from it is known to be newer. */
  private static void copy(Path from, Path to) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    Files.createDirectories(to.getParent());
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(
            file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void clearAway(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
          Files.delete(file);
        }
      }
    }
  }
}
