package sourcebook.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.TextFile;
import sourcebook.digest.Sha256;

/** A site on disk, to be compared with its manifest. */
public final class PublishedSite {

  private static final String PUT_BACK =
      "put it back as it was when the site was last published, from the last commit for instance";

  private static final String BUILD_AGAIN =
      "build the site again; if this is said then too, delete "
          + Manifest.PATH
          + " there and build once more";

  private final Path folder;
  private final Optional<Manifest> manifest;

  /**
   * @throws UncheckedIOException if the machine refuses to give the manifest out
   */
  public PublishedSite(Path folder) {
    this.folder = folder;
    this.manifest = Manifest.read(folder);
  }

  /** Every file that is there, or that the manifest says is missing. */
  public Collection<String> files() {
    try {
      Set<String> files = new HashSet<>(Folders.files(folder));
      files.addAll(made().keySet());
      return files;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(folder + " cannot be read", unreadable);
    }
  }

  /** The files of the manifest with this ending that are there. */
  public List<String> files(String ending) {
    return made().keySet().stream().filter(path -> path.endsWith(ending) && isFile(path)).toList();
  }

  public String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /** Why no build can go on from this site: what it should remember is lost. */
  public Stream<Diagnostic> obstacles() {
    List<Diagnostic> obstacles = new ArrayList<>();
    if (manifest.isEmpty() && isFile(Manifest.PATH)) {
      obstacles.add(lost(Manifest.PATH, "what builds made here cannot be read from this file"));
    }
    if (PublishedFile.isDamaged(folder)) {
      obstacles.add(
          lost(PublishedFile.PATH, "what readers were given cannot be read from this file"));
    }
    if (made().containsKey(PublishedFile.PATH) && !isFile(PublishedFile.PATH)) {
      obstacles.add(
          lost(PublishedFile.PATH, "the file that keeps what readers were given is missing"));
    }
    return obstacles.stream();
  }

  /** Every file that is not what the manifest says. */
  public Stream<Diagnostic> violations() {
    if (manifest.isEmpty() && !isFile(Manifest.PATH)) {
      return Stream.of(
          error(Manifest.PATH, "the file that lists what builds made here is missing")
              .mend("build the site, or name the folder of one that was built"));
    }
    return Stream.concat(
        obstacles(),
        made().entrySet().stream().flatMap(file -> violation(file.getKey(), file.getValue())));
  }

  private Stream<Diagnostic> violation(String path, String hash) {
    boolean memory = path.equals(PublishedFile.PATH);
    if (!isFile(path)) {
      return memory
          ? Stream.empty()
          : Stream.of(error(path, "this file is missing").mend("build the site again"));
    }
    if (Sha256.of(bytes(path)).equals(hash)) {
      return Stream.empty();
    }
    return Stream.of(
        error(path, "this file is not the one that was built")
            .mend(memory ? PUT_BACK : BUILD_AGAIN));
  }

  private Map<String, String> made() {
    return manifest.map(Manifest::files).orElse(Map.of());
  }

  private Diagnostic lost(String path, String message) {
    return error(path, message).mend(PUT_BACK);
  }

  private Diagnostic error(String path, String message) {
    TextFile file = new TextFile(folder.toString().replace('\\', '/') + "/" + path, "");
    return PublishRules.INTACT.error(file.start(), message);
  }

  private boolean isFile(String path) {
    try {
      Path top = folder.toAbsolutePath().normalize();
      Path file = top.resolve(path).normalize();
      return file.startsWith(top) && Files.isRegularFile(file);
    } catch (InvalidPathException impossible) {
      return false;
    }
  }

  private byte[] bytes(String path) {
    try {
      return Files.readAllBytes(folder.resolve(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(folder.resolve(path) + " cannot be read", unreadable);
    }
  }
}
