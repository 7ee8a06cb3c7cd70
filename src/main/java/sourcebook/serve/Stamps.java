package sourcebook.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What tells without reading them that files are no longer what they were. */
record Stamps(Map<Path, Stamp> files) {

  /** When a file was written last, and how long it is in bytes. */
  record Stamp(FileTime written, long size) {}

  Stamps {
    files = Map.copyOf(files);
  }

  /** That of a file, or those of all files in a folder; of what is not there, none. */
  static Stamps of(Path place) {
    Map<Path, Stamp> files = new HashMap<>();
    try (Stream<Path> inside = Files.walk(place.toRealPath(), FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : (Iterable<Path>) inside.filter(Stamps::counts)::iterator) {
        BasicFileAttributes told = Files.readAttributes(file, BasicFileAttributes.class);
        if (told.isRegularFile()) {
          files.put(file, new Stamp(told.lastModifiedTime(), told.size()));
        }
      }
    } catch (IOException | UncheckedIOException gone) {
      // What goes while it is looked at is told by what is left; the next look tells more.
      return new Stamps(files);
    }
    return new Stamps(files);
  }

  /** Files that are hidden are nobody’s content. */
  static boolean counts(Path file) {
    return !String.valueOf(file.getFileName()).startsWith(".");
  }
}
