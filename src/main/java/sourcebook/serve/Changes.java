package sourcebook.serve;

import java.util.concurrent.TimeUnit;

/**
 * Gathers changes that come together into one. An editor’s saving is several: a file is written
 * beside the old one, and takes its name.
 */
final class Changes {

  /** When nothing has happened for so long, what began is taken to be over. */
  private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(8);

  /** After so long nobody is kept waiting, however much goes on. */
  private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(200);

  private boolean happened;
  private long count;
  private boolean over;

  synchronized void happen() {
    happened = true;
    count++;
    notifyAll();
  }

  /** How many there have been. */
  synchronized long count() {
    return count;
  }

  /** Whether no more will come. */
  synchronized boolean areOver() {
    return over;
  }

  /** Lets nobody wait any longer. */
  synchronized void end() {
    over = true;
    notifyAll();
  }

  /** Waits for the next changes and until they are over; false where no more will come. */
  synchronized boolean await() throws InterruptedException {
    while (!happened && !over) {
      wait();
    }
    long latest = System.nanoTime() + LONGEST;
    while (happened && !over && System.nanoTime() < latest) {
      happened = false;
      long quiet = System.nanoTime() + QUIET;
      while (!happened && !over && System.nanoTime() < quiet) {
        TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, quiet - System.nanoTime()));
      }
    }
    happened = false;
    return !over;
  }
}
