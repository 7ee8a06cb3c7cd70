package sourcebook.serve;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Looks now and then whether files are still as they were. It is slow to notice, and misses
 * nothing: also on disks that tell of no change, and after whatever becomes of a folder.
 */
final class Lookout implements AutoCloseable {

  private static final long BETWEEN_LOOKS_MILLIS = 400;

  private final Path place;
  private final Runnable changed;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Stamps first;

  private Lookout(Path place, Runnable changed) {
    this.place = place;
    this.changed = changed;
    this.first = Stamps.of(place);
  }

  /**
   * Begins to look at a file, or at all that is in a folder, whether or not it is there.
   *
   * @param changed called on a thread of its own once what has changed has come to rest
   */
  static Lookout over(Path place, Runnable changed) {
    Lookout lookout = new Lookout(place, changed);
    Thread thread = new Thread(lookout::look, "lookout");
    thread.setDaemon(true);
    thread.start();
    return lookout;
  }

  @Override
  public void close() {
    closed.countDown();
  }

  private void look() {
    try {
      Stamps told = first;
      Stamps before = first;
      while (!closed.await(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS)) {
        Stamps now = Stamps.of(place);
        if (now.equals(before) && !now.equals(told)) {
          told = now;
          changed.run();
        }
        before = now;
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
