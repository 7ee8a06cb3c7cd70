package sourcebook.publish;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.digest.Sha256;

/**
 * A site that is held in memory and never written: byte for byte what a build into an empty folder
 * would publish. Files that are the same in the site before it are held once.
 */
public final class MemorySite implements SiteFiles, ReadableSite {

  /** A file's bytes, which nobody may change, and their hash, which costs more than comparing. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Kept(byte[] bytes, String hash) {}

  private final Map<String, Kept> before;
  private final Map<String, Kept> made = new ConcurrentHashMap<>();

  private MemorySite(Map<String, Kept> before) {
    this.before = before;
  }

  /** A site with nothing in it, and nothing before it. */
  public static MemorySite empty() {
    return new MemorySite(Map.of());
  }

  /** A site with nothing in it, which is to come after this one. */
  public MemorySite next() {
    return new MemorySite(made);
  }

  @Override
  public Optional<byte[]> bytes(String path) {
    return Optional.ofNullable(made.get(path)).map(Kept::bytes);
  }

  @Override
  public void put(String path, byte[] bytes) {
    Kept known = before.get(path);
    made.put(
        path,
        known != null && Arrays.equals(known.bytes(), bytes)
            ? known
            : new Kept(bytes, Sha256.of(bytes)));
  }

  @Override
  public Set<String> files() {
    Set<String> files = new HashSet<>(made.keySet());
    files.add(Manifest.PATH);
    return files;
  }

  /** None: in memory nothing is in the way. */
  @Override
  public List<Diagnostic> violations(String shown) {
    return List.of();
  }

  @Override
  public int publish() {
    Map<String, String> hashes = new ConcurrentHashMap<>();
    made.forEach((path, kept) -> hashes.put(path, kept.hash()));
    put(Manifest.PATH, new Manifest(hashes).json());
    long changed =
        made.entrySet().stream()
            .filter(file -> before.get(file.getKey()) != file.getValue())
            .count();
    long gone = before.keySet().stream().filter(path -> !made.containsKey(path)).count();
    return Math.toIntExact(changed + gone);
  }
}
