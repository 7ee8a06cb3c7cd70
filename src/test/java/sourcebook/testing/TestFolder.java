package sourcebook.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that a test may change; what the machine refuses fails the test. */
public class TestFolder {

  private final Path folder;

  public TestFolder(Path folder) {
    this.folder = folder;
  }

  /** A folder that is there until all tests have run. */
  public static TestFolder forAllTests() {
    try {
      Path folder = Files.createTempDirectory("sourcebook");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return new TestFolder(folder);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Deletes a folder with all that is in it. */
  public static void delete(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** The files below a folder by their paths within it, in order, written with forward slashes. */
  public static List<String> files(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  public Path path(String name) {
    return folder.resolve(name);
  }

  public List<String> files() {
    return files(folder);
  }

  public byte[] bytes(String name) {
    return bytes(path(name));
  }

  public String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  public TestFolder write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public TestFolder write(String name, byte[] bytes) {
    try {
      Path parent = path(name).getParent();
      Files.createDirectories(parent == null ? folder : parent);
      Files.write(path(name), bytes);
      return this;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Puts one text in another's place, which must be there. */
  public TestFolder replace(String name, String old, String other) {
    String text = text(name);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(name + " has no “" + old + "”");
    }
    return write(name, text.replace(old, other));
  }

  /** Puts every file of another folder here. */
  public TestFolder lay(Path other) {
    files(other).forEach(name -> write(name, bytes(other.resolve(name))));
    return this;
  }

  /** Takes a file, or an empty folder, out. */
  public TestFolder remove(String name) {
    try {
      Files.delete(path(name));
      return this;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  public TestFolder putFolder(String name) {
    try {
      Files.createDirectories(path(name));
      return this;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Puts a link to a path in a file's place. */
  public TestFolder link(String name, Path target) {
    try {
      Files.deleteIfExists(path(name));
      Files.createSymbolicLink(path(name), target);
      return this;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
