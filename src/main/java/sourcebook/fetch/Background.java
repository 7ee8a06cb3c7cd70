package sourcebook.fetch;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Threads for what is awaited. They are our own, since those that all of Java shares may be the
 * very ones that wait. None keeps the program from ending.
 */
final class Background {

  static final ExecutorService THREADS = Executors.newCachedThreadPool(Background::thread);

  private Background() {}

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "fetch");
    thread.setDaemon(true);
    return thread;
  }
}
