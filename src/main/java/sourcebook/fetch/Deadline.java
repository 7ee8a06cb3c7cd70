package sourcebook.fetch;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The time that is left for a document. It runs only while something is awaited. */
final class Deadline {

  private long nanosLeft;

  Deadline(Duration whole) {
    this.nanosLeft = whole.toNanos();
  }

  Duration left() {
    return Duration.ofNanos(nanosLeft);
  }

  /** Does something as long as there is time, and gives it up where there is none. */
  <T> T await(Callable<T> something)
      throws ExecutionException, TimeoutException, InterruptedException {
    long start = System.nanoTime();
    Future<T> answer = Background.THREADS.submit(something);
    try {
      return answer.get(nanosLeft, TimeUnit.NANOSECONDS);
    } finally {
      answer.cancel(true);
      nanosLeft -= System.nanoTime() - start;
    }
  }
}
