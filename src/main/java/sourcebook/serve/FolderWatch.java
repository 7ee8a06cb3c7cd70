package sourcebook.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Says when something in a folder, at whatever depth, is different from before. Which file it is
 * does not matter, so that events which come late, twice, or for some of many files only, do no
 * harm. A folder that is deleted is watched again when it is back.
 */
final class FolderWatch implements AutoCloseable {

  private static final long BETWEEN_LOOKS_MILLIS = 100;

  private final Path folder;
  private final Runnable changed;
  private @Nullable DirectoryWatcher watcher;
  private boolean closed;

  private FolderWatch(Path folder, Runnable changed) {
    this.folder = folder;
    this.changed = changed;
  }

  /**
   * Begins to watch; whatever is done to the folder after this is noticed.
   *
   * @param changed called on threads of the watch’s own
   * @throws UncheckedIOException if the machine refuses
   */
  static FolderWatch begin(Path folder, Runnable changed) {
    FolderWatch watch = new FolderWatch(folder, changed);
    CompletableFuture<Void> end = watch.open();
    start(() -> watch.follow(end));
    return watch;
  }

  @Override
  public synchronized void close() {
    closed = true;
    try {
      if (watcher != null) {
        watcher.close();
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(folder + " cannot be left alone", refused);
    }
  }

  /** Waits for the end of each watch, which comes when the folder goes, and begins another. */
  private void follow(CompletableFuture<Void> end) {
    CompletableFuture<Void> now = end;
    while (!isClosed()) {
      awaitEnd(now);
      changed.run();
      while (!isClosed() && !Files.isDirectory(folder)) {
        pause();
      }
      now = open();
      changed.run();
    }
  }

  /** The end of a new watch. */
  private synchronized CompletableFuture<Void> open() {
    if (closed) {
      return CompletableFuture.completedFuture(null);
    }
    try {
      watcher =
          DirectoryWatcher.builder().path(folder.toRealPath()).listener(new Listener()).build();
      return watcher.watchAsync(FolderWatch::start);
    } catch (IOException refused) {
      throw new UncheckedIOException(folder + " cannot be watched", refused);
    }
  }

  private static void awaitEnd(CompletableFuture<Void> watch) {
    try {
      watch.join();
    } catch (CompletionException failed) {
      // It ended all the same; the next begins with a look at the whole folder.
      pause();
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS_MILLIS);
    } catch (InterruptedException unexpected) {
      throw new IllegalStateException(unexpected);
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
      changed.run();
    }

    @Override
    public void onException(Exception unclear) {
      changed.run();
    }
  }
}
