package sourcebook.load;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import sourcebook.diagnostic.Checked;

/** Content files as they were read last. One whose bytes are the same says the same. */
public final class FileMemory {

  @SuppressWarnings("ArrayRecordComponent")
  private record Read(byte[] bytes, Checked<Optional<Part>> part) {}

  private Map<String, Read> before = Map.of();
  private Map<String, Read> now = new ConcurrentHashMap<>();
  private boolean news;

  /** What a file says; it is read anew only where it has changed. */
  Checked<Optional<Part>> read(ContentFolder.Entry entry) {
    byte[] bytes = ContentFile.bytes(entry.path());
    Read known = before.get(entry.shown());
    Read read =
        known != null && Arrays.equals(known.bytes(), bytes)
            ? known
            : new Read(bytes, FileReader.read(entry, bytes));
    now.put(entry.shown(), read);
    return read.part();
  }

  /** Whether any file came, went or changed between the last two times that all were read. */
  public boolean hasNews() {
    return news;
  }

  /** Forgets the files that are no longer there. */
  void turnPage() {
    news =
        !now.keySet().equals(before.keySet())
            || now.entrySet().stream()
                .anyMatch(file -> before.get(file.getKey()) != file.getValue());
    before = now;
    now = new ConcurrentHashMap<>();
  }
}
