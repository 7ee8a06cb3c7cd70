package sourcebook.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Tells a folder that is not there from one that whoever runs the program may not read. */
final class InputFolder {

  private InputFolder() {}

  /**
   * Whether there is such a folder.
   *
   * @throws UncheckedIOException if it, or what lies around it, may not be read
   */
  static boolean isThere(Path folder) {
    try {
      if (!Files.readAttributes(folder, BasicFileAttributes.class).isDirectory()) {
        return false;
      }
    } catch (AccessDeniedException closed) {
      throw new UncheckedIOException(folder + " cannot be read", closed);
    } catch (IOException absent) {
      return false;
    }
    if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
      throw new UncheckedIOException(
          folder + " cannot be read", new AccessDeniedException(folder.toString()));
    }
    return true;
  }

  /** Why a folder is not there: there is nothing of its name, or something else. */
  static String missing(Path path, String name) {
    return Files.exists(path)
        ? "`" + name + "` is a file, where a folder is needed"
        : "there is no folder `" + name + "` here";
  }
}
