package sourcebook.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.TextFile;
import sourcebook.digest.Sha256;

/** A site on disk, to be compared with its manifest. */
public final class PublishedSite {

  private final Path folder;
  private final Optional<Manifest> manifest;

  /**
   * @throws UncheckedIOException if the machine refuses to give the manifest out
   */
  public PublishedSite(Path folder) {
    this.folder = folder;
    this.manifest = Manifest.read(folder);
  }

  /** Every file that is there. */
  public Collection<String> files() {
    try {
      return Folders.files(folder);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(folder + " cannot be read", unreadable);
    }
  }

  /** The files of the manifest with this ending that are there. */
  public List<String> files(String ending) {
    return manifest.map(Manifest::files).orElse(Map.of()).keySet().stream()
        .filter(path -> path.endsWith(ending) && isFile(path))
        .toList();
  }

  public String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /** Every file that is not what the manifest says. */
  public Stream<Diagnostic> violations() {
    if (manifest.isEmpty()) {
      return Stream.of(error(Manifest.PATH, "there is no manifest here that can be read"));
    }
    return manifest.get().files().entrySet().stream()
        .flatMap(file -> violation(file.getKey(), file.getValue()));
  }

  private Stream<Diagnostic> violation(String path, String hash) {
    if (!isFile(path)) {
      return Stream.of(error(path, "this file is missing"));
    }
    return Sha256.of(bytes(path)).equals(hash)
        ? Stream.empty()
        : Stream.of(error(path, "this file is not the one that was built"));
  }

  private Diagnostic error(String path, String message) {
    TextFile file = new TextFile(folder.toString().replace('\\', '/') + "/" + path, "");
    return PublishRules.INTACT
        .error(file.start(), message)
        .mend("delete " + Manifest.PATH + " there and build the site again");
  }

  private boolean isFile(String path) {
    Path file = folder.resolve(path).normalize();
    return file.startsWith(folder.normalize()) && Files.isRegularFile(file);
  }

  private byte[] bytes(String path) {
    try {
      return Files.readAllBytes(folder.resolve(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(folder.resolve(path) + " cannot be read", unreadable);
    }
  }
}
