package sourcebook.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why the machine refused something, in its own words where it has some. */
final class Refusal {

  private Refusal() {}

  /** A line for people: the file, and what is the matter with it. */
  static String reason(IOException refused) {
    return refused instanceof FileSystemException file
        ? "  " + file.getFile() + ": " + matter(file)
        : "  " + refused.getMessage();
  }

  private static String matter(FileSystemException file) {
    if (file.getReason() != null) {
      return file.getReason();
    }
    if (file instanceof AccessDeniedException) {
      return "you have no permission for this; whoever it belongs to can give it to you";
    }
    if (file instanceof NoSuchFileException) {
      return "it is not there";
    }
    if (file instanceof FileAlreadyExistsException) {
      return "something else is there";
    }
    return file instanceof NotDirectoryException ? "it is not a folder" : "it cannot be used";
  }
}
