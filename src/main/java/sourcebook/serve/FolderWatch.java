package sourcebook.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Says at once when something in a folder, at whatever depth, is different from before. Which file
 * it is does not matter, so that events which come late, twice, or for some of many files only, do
 * no harm. Where a lookout sees what the watch has not heard of – the folder was deleted, moved or
 * put in another’s place, or its disk tells nothing – the folder as it is now is watched.
 */
final class FolderWatch implements AutoCloseable {

  private final Path folder;
  private final Runnable changed;
  private final Lookout lookout;
  private @Nullable DirectoryWatcher watcher;
  private boolean closed;
  private volatile boolean heard;

  private FolderWatch(Path folder, Runnable changed) {
    this.folder = folder;
    this.changed = changed;
    this.lookout = Lookout.over(folder, this::seen);
  }

  /**
   * Begins to watch; whatever is done to the folder after this is noticed.
   *
   * @param changed called on threads of the watch’s own
   * @throws UncheckedIOException if the machine refuses
   */
  static FolderWatch begin(Path folder, Runnable changed) {
    FolderWatch watch = new FolderWatch(folder, changed);
    try {
      watch.open();
      return watch;
    } catch (IOException refused) {
      watch.close();
      throw new UncheckedIOException(folder + " cannot be watched", refused);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    lookout.close();
    shut();
  }

  /** What was heard of before is told again, for some of it may not have been heard. */
  private void seen() {
    if (!heard) {
      reopen();
    }
    heard = false;
    changed.run();
  }

  private synchronized void reopen() {
    shut();
    try {
      open();
    } catch (IOException gone) {
      // It is opened when it is back, which the lookout sees.
      watcher = null;
    }
  }

  private synchronized void open() throws IOException {
    if (!closed) {
      watcher =
          DirectoryWatcher.builder()
              .path(folder.toRealPath())
              .fileHashing(false)
              .listener(new Listener())
              .build();
      watcher.watchAsync(FolderWatch::start);
    }
  }

  private synchronized void shut() {
    try {
      if (watcher != null) {
        watcher.close();
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(folder + " cannot be left alone", refused);
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "watch");
    thread.setDaemon(true);
    thread.start();
  }

  /** Also what the watcher could not follow is a change, of nobody knows what. */
  private final class Listener implements DirectoryChangeListener {

    @Override
    public void onEvent(DirectoryChangeEvent event) {
      if (event.path() == null || Stamps.counts(event.path())) {
        heard = true;
        changed.run();
      }
    }

    @Override
    public void onException(Exception unclear) {
      changed.run();
    }
  }
}
