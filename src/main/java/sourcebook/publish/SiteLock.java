package sourcebook.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import sourcebook.digest.Sha256;

/**
 * Keeps two builds from publishing to one folder at once. The lock lies among the system's
 * temporary files, so that nothing stands beside the site, and goes with the process that holds it,
 * however that ends.
 */
final class SiteLock {

  private static final int NAME_LENGTH = 16;

  private final FileChannel channel;

  private SiteLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws IOException if another build holds the lock, or the machine refuses
   */
  static SiteLock take(Path site) throws IOException {
    String name = Sha256.of(site.toString()).substring(0, NAME_LENGTH);
    Path file = Path.of(System.getProperty("java.io.tmpdir"), "sourcebook-" + name + ".lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new IOException("another build is publishing there; try again when it has ended");
    }
    return new SiteLock(channel);
  }

  void release() throws IOException {
    channel.close();
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldHere) {
      return null;
    }
  }
}
