package sourcebook.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.TextFile;
import sourcebook.digest.Sha256;

/**
 * A site in the making, beside the one that is published. Only files that differ are written; at
 * publication the rest is linked in, and the two folders change places. Until then the published
 * site is not touched. Files may be put by several threads at once; of several builds, one at a
 * time can stage the same site.
 */
public final class Staging implements SiteFiles, AutoCloseable {

  private final Path output;
  private final Path site;
  private final Path folder;
  private final SiteLock lock;
  private final Map<String, String> before;
  private final Map<String, String> made = new ConcurrentHashMap<>();
  private final Set<String> changed = ConcurrentHashMap.newKeySet();
  private final Set<String> foreign = ConcurrentHashMap.newKeySet();

  private Staging(Path output, Path site, SiteLock lock) {
    this.output = output;
    this.site = site;
    this.folder = site.resolveSibling("." + site.getFileName() + ".staging");
    this.lock = lock;
    this.before = Manifest.read(site).map(Manifest::files).orElse(Map.of());
  }

  /**
   * Begins a site, clearing away what a killed build may have left.
   *
   * @throws UncheckedIOException if the machine refuses, or another build has begun the same site
   */
  public static Staging open(Path output) {
    try {
      Path site = real(output);
      SiteLock lock = SiteLock.take(site);
      try {
        Swap.recover(site);
        Staging staging = new Staging(output, site, lock);
        Folders.delete(staging.folder);
        return staging;
      } catch (IOException | RuntimeException refused) {
        lock.release();
        throw refused;
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(output + " cannot be prepared", refused);
    }
  }

  /** Hashing costs more than comparing, so a known hash is kept. */
  @Override
  public void put(String path, byte[] bytes) {
    try {
      boolean same = isPublished(path, bytes);
      made.put(path, same && before.containsKey(path) ? before.get(path) : Sha256.of(bytes));
      if (!same) {
        changed.add(path);
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(output + " cannot be written", known(refused));
    }
  }

  /** Every path put so far. */
  public Set<String> paths() {
    return Set.copyOf(made.keySet());
  }

  /** Those put, the manifest, and those kept. */
  @Override
  public Set<String> files() {
    return Stream.concat(
            Stream.of(Manifest.PATH), Stream.concat(made.keySet().stream(), kept().stream()))
        .collect(Collectors.toSet());
  }

  /** Files in the way that no build has made. */
  @Override
  public List<Diagnostic> violations(String shown) {
    Set<String> folders =
        made.keySet().stream().flatMap(Staging::folders).collect(Collectors.toSet());
    return Stream.concat(foreign.stream(), kept().stream().filter(folders::contains))
        .map(
            path ->
                PublishRules.FOREIGN_KEPT
                    .error(
                        new TextFile(shown + "/" + path, "").start(),
                        "this stands where the site needs something of its own, and no build made it")
                    .mend("move it away, or name another folder with `--output DIR`"))
        .toList();
  }

  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException if the machine refuses; the old site is then whole
   */
  @Override
  public int publish() {
    Manifest manifest = new Manifest(made);
    put(Manifest.PATH, manifest.json());
    try {
      long gone = before.keySet().stream().filter(path -> !made.containsKey(path)).count();
      if (!changed.isEmpty() || gone > 0) {
        requireWritable();
        complete();
        takePlace();
      }
      return changed.size() + Math.toIntExact(gone);
    } catch (IOException refused) {
      throw new UncheckedIOException(output + " cannot be published", known(refused));
    }
  }

  /** Gives up what was staged and not published, and lets other builds begin. */
  @Override
  public void close() {
    try {
      try {
        Folders.delete(folder);
      } finally {
        lock.release();
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(folder + " cannot be deleted", refused);
    }
  }

  /** Of the folder in which a site is made people need not know. */
  private IOException known(IOException refused) {
    boolean inside =
        refused instanceof AccessDeniedException denied
            && Path.of(denied.getFile()).startsWith(folder);
    return inside
        ? new AccessDeniedException(
            output.toString(),
            null,
            "you have no permission to write beside it, where a new site is made before it takes"
                + " the place of the old one")
        : refused;
  }

  /** In the end the old site is cleared away, which each of its folders must allow. */
  private void requireWritable() throws IOException {
    Set<String> folders =
        before.keySet().stream()
            .flatMap(Staging::folders)
            .collect(Collectors.toCollection(TreeSet::new));
    folders.add("");
    for (String name : folders) {
      Path old = site.resolve(name);
      if (Files.exists(old) && !Files.isWritable(old)) {
        throw new AccessDeniedException(output.resolve(name).toString());
      }
    }
  }

  private boolean isPublished(String path, byte[] bytes) throws IOException {
    Path file = site.resolve(path);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    boolean same =
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && Files.size(file) == bytes.length
            && Arrays.equals(Files.readAllBytes(file), bytes);
    if (!same && !before.containsKey(path) && !path.equals(Manifest.PATH)) {
      foreign.add(path);
    }
    return same;
  }

  private void complete() throws IOException {
    Files.createDirectories(folder);
    for (String path : made.keySet()) {
      if (!changed.contains(path)) {
        Folders.link(site.resolve(path), folder.resolve(path));
      }
    }
    for (String path : kept()) {
      Folders.link(site.resolve(path), folder.resolve(path));
    }
    for (Path path : Folders.empty(site)) {
      Files.createDirectories(folder.resolve(path));
    }
  }

  /** What stands in the site and was made by no build. */
  private List<String> kept() {
    try {
      return Folders.files(site).stream()
          .filter(path -> !before.containsKey(path) && !made.containsKey(path))
          .filter(path -> !path.equals(Manifest.PATH))
          .toList();
    } catch (IOException refused) {
      throw new UncheckedIOException(output + " cannot be read", refused);
    }
  }

  /** Every folder that a file lies in. */
  private static Stream<String> folders(String path) {
    return IntStream.range(0, path.length())
        .filter(i -> path.charAt(i) == '/')
        .mapToObj(slash -> path.substring(0, slash));
  }

  private void takePlace() throws IOException {
    if (Files.exists(site)) {
      Swap.exchange(folder, site);
    } else {
      Files.move(folder, site);
    }
  }

  private static Path real(Path output) throws IOException {
    if (Files.isDirectory(output)) {
      return output.toRealPath();
    }
    if (Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      throw new NotDirectoryException(output.toString());
    }
    Path site = output.toAbsolutePath().normalize();
    Path parent = Objects.requireNonNull(site.getParent());
    Files.createDirectories(parent);
    return parent.toRealPath().resolve(Objects.requireNonNull(site.getFileName()));
  }
}
