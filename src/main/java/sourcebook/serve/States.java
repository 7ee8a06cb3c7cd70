package sourcebook.serve;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The newest state, for many threads that wait for the next one. */
final class States {

  private State newest;
  private boolean over;

  States(State first) {
    this.newest = first;
  }

  synchronized State newest() {
    return newest;
  }

  synchronized void put(State state) {
    newest = state;
    notifyAll();
  }

  /** Lets nobody wait any longer. */
  synchronized void end() {
    over = true;
    notifyAll();
  }

  /**
   * The newest state as soon as it has another number than the one seen, and whatever it is when
   * the time is up; empty where none will come any more.
   */
  synchronized Optional<State> after(long seen, long millis) throws InterruptedException {
    long latest = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (!over && newest.number() == seen && System.nanoTime() < latest) {
      TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, latest - System.nanoTime()));
    }
    return over ? Optional.empty() : Optional.of(newest);
  }
}
