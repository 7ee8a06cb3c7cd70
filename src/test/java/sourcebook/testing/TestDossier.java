package sourcebook.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.compiler.Compiler;
import sourcebook.compiler.Job;
import sourcebook.diagnostic.Diagnostic;

/** A copy of a dossier that a test may change; its files are reported below {@code content/}. */
public final class TestDossier {

  /** A small made-up dossier that keeps every rule and uses every construct. */
  public static final Path LIGHTHOUSE = Path.of("src/test/resources/dossiers/lighthouse");

  /** The dossier that this repository publishes. */
  public static final Path PUBLISHED = Path.of("content");

  private final Path folder;

  private TestDossier(Path folder) {
    this.folder = folder;
  }

  /** Copies the dossier in {@code original} to the folder {@code copy}, which need not exist. */
  public static TestDossier copy(Path original, Path copy) {
    TestDossier dossier = new TestDossier(copy);
    files(original).forEach(name -> dossier.write(name, bytes(original.resolve(name))));
    return dossier;
  }

  /** The files below a folder by their paths within it, in order, written with forward slashes. */
  public static List<String> files(Path folder) {
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

  public TestDossier write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public TestDossier write(String name, byte[] bytes) {
    try {
      Path parent = path(name).getParent();
      Files.createDirectories(parent == null ? folder : parent);
      Files.write(path(name), bytes);
      return this;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Takes a file, or an empty folder, out. */
  public TestDossier remove(String name) {
    try {
      Files.delete(path(name));
      return this;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  public TestDossier putFolder(String name) {
    try {
      Files.createDirectories(path(name));
      return this;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  public List<Diagnostic> check() {
    return Compiler.check(job(false));
  }

  public List<Diagnostic> checkAsDraft() {
    return Compiler.check(job(true));
  }

  private Job job(boolean draft) {
    return new Job(folder, "content", folder, folder, Optional.empty(), draft);
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
