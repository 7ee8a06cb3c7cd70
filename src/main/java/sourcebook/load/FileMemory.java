package sourcebook.load;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import sourcebook.diagnostic.Checked;

/** Content files as they were read last. One whose bytes are the same says the same. */
public final class FileMemory {

  private record Read(ByteBuffer bytes, Checked<Optional<Part>> part) {}

  private Map<String, Read> before = Map.of();
  private Map<String, Read> now = new ConcurrentHashMap<>();

  /** What a file says; it is read anew only where it has changed. */
  Checked<Optional<Part>> read(ContentFolder.Entry entry) {
    byte[] bytes = ContentFile.bytes(entry);
    ByteBuffer wrapped = ByteBuffer.wrap(bytes);
    Read known = before.get(entry.shown());
    Read read =
        known != null && known.bytes().equals(wrapped)
            ? known
            : new Read(wrapped, FileReader.read(entry, bytes));
    now.put(entry.shown(), read);
    return read.part();
  }

  /** The bytes of every file as all were read last, which nobody may change. */
  public Map<String, ByteBuffer> files() {
    Map<String, ByteBuffer> files = new TreeMap<>();
    before.forEach((name, read) -> files.put(name, read.bytes()));
    return files;
  }

  /** Forgets the files that are no longer there. */
  void turnPage() {
    before = now;
    now = new ConcurrentHashMap<>();
  }
}
