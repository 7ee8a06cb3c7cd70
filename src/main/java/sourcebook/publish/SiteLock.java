package sourcebook.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import sourcebook.digest.Sha256;

/**
 * Keeps two builds from publishing to one folder at once. Every site has a place of its own in one
 * empty file among the machine's temporary ones; its lock goes with the process that holds it,
 * however that ends, and nothing stands beside the site.
 */
final class SiteLock {

  private static final int DIGITS_OF_PLACE = 15;

  /** Stays open, since closing a file gives up every lock that the process has on it (fcntl(2)). */
  private static @Nullable FileChannel file;

  private final FileLock lock;

  private SiteLock(FileLock lock) {
    this.lock = lock;
  }

  /**
   * @param site the real path of the site's folder, which need not be there
   * @throws FileSystemException if another build has the lock
   */
  static SiteLock take(Path site) throws IOException {
    FileLock lock = tryLock(place(site));
    if (lock == null) {
      throw new FileSystemException(
          site.toString(), null, "another build is publishing there; try again when it has ended");
    }
    return new SiteLock(lock);
  }

  void release() throws IOException {
    lock.release();
  }

  private static @Nullable FileLock tryLock(long place) throws IOException {
    try {
      return file().tryLock(place, 1, false);
    } catch (OverlappingFileLockException heldHere) {
      return null;
    }
  }

  private static long place(Path site) {
    return Long.parseLong(Sha256.of(site.toString()).substring(0, DIGITS_OF_PLACE), 16);
  }

  private static synchronized FileChannel file() throws IOException {
    if (file == null || !file.isOpen()) {
      file =
          FileChannel.open(
              Path.of(
                  System.getProperty("java.io.tmpdir"),
                  "sourcebook-" + System.getProperty("user.name") + ".lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS);
    }
    return file;
  }
}
