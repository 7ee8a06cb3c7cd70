package sourcebook.fetch;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one request at a time go to each host, and some time pass between two. */
final class Courtesy {

  /** How to let time pass. */
  interface Rest {
    void of(long nanos) throws InterruptedException;
  }

  private final long pause;
  private final Rest rest;
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();

  Courtesy(Duration pause) {
    this(pause, TimeUnit.NANOSECONDS::sleep);
  }

  Courtesy(Duration pause, Rest rest) {
    this.pause = pause.toNanos();
    this.rest = rest;
  }

  /** Waits until it is our turn with this host; whoever has it must end it. */
  Turn turn(String host) throws InterruptedException {
    Turn turn = turns.computeIfAbsent(host.toLowerCase(Locale.ROOT), first -> new Turn(pause));
    turn.take(rest);
    return turn;
  }

  /** The turn with one host. */
  static final class Turn {

    private final ReentrantLock lock = new ReentrantLock(true);
    private final long pause;
    private long lastEnd;

    private Turn(long pause) {
      this.pause = pause;
      this.lastEnd = System.nanoTime() - pause;
    }

    private void take(Rest rest) throws InterruptedException {
      lock.lockInterruptibly();
      try {
        long early = lastEnd + pause - System.nanoTime();
        if (early > 0) {
          rest.of(early);
        }
      } catch (InterruptedException stopped) {
        lock.unlock();
        throw stopped;
      }
    }

    void end() {
      lastEnd = System.nanoTime();
      lock.unlock();
    }
  }
}
