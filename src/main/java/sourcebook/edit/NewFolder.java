package sourcebook.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes a folder with all that belongs into it, or does not make it. */
public final class NewFolder {

  private NewFolder() {}

  /**
   * Fills a folder of another name first, and then moves it to its place. A folder that is there
   * stays the same one, for somebody may stand in it, or something be mounted there.
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
    boolean there = Files.isDirectory(place);
    Path filled =
        there ? place.resolve(".new") : place.resolveSibling("." + place.getFileName() + ".new");
    try {
      Files.createDirectories(filled.getParent());
      Files.createDirectory(filled);
      try {
        fill(filled, from, copied, written);
        if (there) {
          moveInto(place, filled);
        } else {
          Files.move(filled, place);
        }
      } finally {
        clearAway(filled);
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(folder + " cannot be made", refused);
    }
  }

  private static void fill(Path folder, Path from, List<String> copied, Map<String, String> written)
      throws IOException {
    for (String name : copied) {
      copy(from.resolve(name), folder.resolve(name));
    }
    for (Map.Entry<String, String> file : written.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** Piece by piece; where one is refused, those before it are taken back. */
  private static void moveInto(Path folder, Path filled) throws IOException {
    List<Path> moved = new ArrayList<>();
    try {
      for (Path piece : pieces(filled)) {
        Path place = folder.resolve(piece.getFileName());
        Files.move(piece, place);
        moved.add(place);
      }
    } catch (IOException refused) {
      for (Path place : moved) {
        clearAway(place);
      }
      throw refused;
    }
  }

  private static List<Path> pieces(Path folder) throws IOException {
    try (Stream<Path> pieces = Files.list(folder)) {
      return pieces.sorted().toList();
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
