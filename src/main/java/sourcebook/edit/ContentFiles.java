package sourcebook.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes content files. */
final class ContentFiles {

  private ContentFiles() {}

  /**
   * Gives each file its new text. Everything is written beside its place first and then moved
   * there, so that what the machine refuses is refused before anything has changed, and a file is
   * never seen half written.
   *
   * @throws UncheckedIOException if the machine refuses
   */
  static void write(Map<Path, String> texts) {
    Map<Path, Path> written = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, String> file : texts.entrySet()) {
        written.put(beside(file.getKey(), file.getValue()), file.getKey());
      }
      for (Map.Entry<Path, Path> file : written.entrySet()) {
        move(file.getKey(), file.getValue());
      }
    } finally {
      written.keySet().forEach(ContentFiles::clearAway);
    }
  }

  /** The name begins with a dot, so that nothing takes a file that was left over for content. */
  private static Path beside(Path file, String text) {
    Path temporary = file.resolveSibling("." + file.getFileName() + ".new");
    try {
      Files.createDirectories(file.resolveSibling(""));
      return Files.writeString(temporary, text);
    } catch (IOException refused) {
      throw new UncheckedIOException(file + " cannot be written", refused);
    }
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException refused) {
      throw new UncheckedIOException(to + " cannot be written", refused);
    }
  }

  private static void clearAway(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException refused) {
      throw new UncheckedIOException(temporary + " cannot be deleted", refused);
    }
  }
}
