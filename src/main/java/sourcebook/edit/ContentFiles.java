package sourcebook.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Writes content files. */
final class ContentFiles {

  private ContentFiles() {}

  /**
   * Gives each file its new text, and leaves it to those who had it. Everything is written beside
   * its place first and then moved there, so that what the machine refuses is refused before
   * anything has changed, and a file is never seen half written.
   *
   * @throws UncheckedIOException if the machine refuses
   */
  static void write(Map<Path, String> texts) {
    Map<Path, Path> written = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, String> file : texts.entrySet()) {
        Path temporary = beside(file.getKey());
        written.put(temporary, file.getKey());
        write(temporary, file.getKey(), file.getValue());
      }
      for (Map.Entry<Path, Path> file : written.entrySet()) {
        move(file.getKey(), file.getValue());
      }
    } finally {
      written.keySet().forEach(ContentFiles::clearAway);
    }
  }

  /**
   * The name begins with a dot, so that nothing takes a file that was left over for content, and is
   * one of its own, so that two commands at once do not write into the same.
   */
  private static Path beside(Path file) {
    return file.resolveSibling("." + UUID.randomUUID() + ".new");
  }

  /** Nobody may read the text beside its place who may not read it there. */
  private static void write(Path temporary, Path file, String text) {
    try {
      Files.createDirectories(file.resolveSibling(""));
      try (Writer out = Files.newBufferedWriter(temporary, StandardOpenOption.CREATE_NEW)) {
        if (Files.exists(file)) {
          Access.copy(file, temporary);
        }
        out.write(text);
      }
    } catch (AccessDeniedException denied) {
      // Of the file that was to be written beside it people need not know.
      throw new UncheckedIOException(
          file + " cannot be written", new AccessDeniedException(String.valueOf(file.getParent())));
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
