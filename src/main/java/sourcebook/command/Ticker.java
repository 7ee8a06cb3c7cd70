package sourcebook.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Shows what long work is at: on a terminal in one line that is written over and goes in the end,
 * in a log in a line now and then. Of work that is soon done it shows nothing.
 */
final class Ticker implements AutoCloseable {

  /** How a stream is shown progress. */
  private enum Manner {
    // The line must not wrap, whatever the width: what does not fit is left out (DECAWM).
    TERMINAL(Duration.ofMillis(300), Duration.ofMillis(100), "\r\033[?7l%s\033[K\033[?7h"),
    LOG(Duration.ofSeconds(5), Duration.ofSeconds(5), "%s%n");

    private final Duration patience;
    private final Duration pace;
    private final String form;

    Manner(Duration patience, Duration pace, String form) {
      this.patience = patience;
      this.pace = pace;
      this.form = form;
    }
  }

  private static final String ERASE = "\r\033[K";

  private final Manner manner;
  private final PrintWriter err;
  private final Supplier<String> now;
  private final long began = System.nanoTime();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "progress");
  private String shown = "";

  private Ticker(Manner manner, PrintWriter err, Supplier<String> now) {
    this.manner = manner;
    this.err = err;
    this.now = now;
  }

  /**
   * Shows from now on what is being done, until it is closed.
   *
   * @param now what is being done at the moment of asking; asked on another thread
   */
  static Ticker start(Terminal terminal, PrintWriter err, Supplier<String> now) {
    Ticker ticker = new Ticker(terminal.rewrites() ? Manner.TERMINAL : Manner.LOG, err, now);
    ticker.thread.setDaemon(true);
    ticker.thread.start();
    return ticker;
  }

  /** What is being done, and for how long. */
  static String line(String doing, Duration since) {
    return doing + " (" + since.toSeconds() + " s)";
  }

  /** Shows no more, and leaves a terminal as it was. */
  @Override
  public void close() {
    ended.countDown();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    if (!shown.isEmpty() && manner == Manner.TERMINAL) {
      err.print(ERASE);
      err.flush();
    }
  }

  private void run() {
    try {
      boolean over = hasEndedAfter(manner.patience);
      while (!over) {
        show();
        over = hasEndedAfter(manner.pace);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void show() {
    String line = line(now.get(), Duration.ofNanos(System.nanoTime() - began));
    if (!line.equals(shown)) {
      err.printf(manner.form, line);
      err.flush();
    }
    shown = line;
  }

  private boolean hasEndedAfter(Duration time) throws InterruptedException {
    return ended.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }
}
