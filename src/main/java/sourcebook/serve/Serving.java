package sourcebook.serve;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import sourcebook.compiler.Job;
import sourcebook.publish.PublishedFile;

/** A preview that is being served, until it is closed. */
public final class Serving implements AutoCloseable {

  /** For so long, browsers that show a page have the machine to themselves. */
  private static final long UNTIL_SEEN_MILLIS = 300;

  /** For so long, changes come before the rest of an edition. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(3);

  /** After so many readings the process is about as quick at them as it will be. */
  private static final int REHEARSALS = 150;

  private static final long BETWEEN_REHEARSALS_MILLIS = 30;

  private final SiteServer server;
  private final String base;
  private final Editions editions;
  private final Changes changes = new Changes();
  private final List<FolderWatch> watches;
  private final Lookout published;
  private final ScheduledThreadPoolExecutor maker =
      new ScheduledThreadPoolExecutor(
          1, task -> thread(task, "make"), new ThreadPoolExecutor.DiscardPolicy());

  private Serving(SiteServer server, String base, Job job, Audience audience) {
    this.server = server;
    this.base = base;
    this.editions = new Editions(job, audience);
    this.watches =
        Stream.of(job.content(), job.templates())
            .map(folder -> FolderWatch.begin(folder, changes::happen))
            .toList();
    this.published = Lookout.over(job.output().resolve(PublishedFile.PATH), changes::happen);
  }

  /**
   * Reads the dossier, makes its site, and serves it from then on.
   *
   * @param port nought for any that is free
   * @param base below which path the site appears, with slashes at both ends
   * @param job what to build, given the address at which it will be served
   * @param editor an address that opens an editor, as {@link EditorLinks} has it
   * @param audience is told how each build went
   * @throws IOException if the port is taken
   * @throws java.io.UncheckedIOException if a folder cannot be watched
   */
  public static Serving begin(
      int port, String base, Function<String, Job> job, String editor, Audience audience)
      throws IOException {
    SiteServer server = SiteServer.on(port);
    Job here = job.apply(server.origin() + base);
    Serving serving = new Serving(server, base, here, audience);
    serving.editions.read();
    server.start(base, serving.editions.states(), new Bulletin(new EditorLinks(editor, here)));
    audience.served(serving.address());
    serving.makeIn(0, serving.changes.count());
    serving.rehearseIn(0, REHEARSALS, serving.changes.count());
    thread(serving::readOnChange, "read").start();
    return serving;
  }

  /** Where the site’s front page is. */
  public String address() {
    return server.origin() + base;
  }

  /** Stops everything; nothing is left behind. */
  @Override
  public void close() {
    watches.forEach(FolderWatch::close);
    published.close();
    changes.end();
    maker.shutdownNow();
    editions.states().end();
    server.close();
  }

  private void readOnChange() {
    try {
      while (changes.await()) {
        long seen = changes.count();
        editions.read();
        makeIn(isOverdue() ? 0 : UNTIL_SEEN_MILLIS, seen);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Makes the rest, unless more changes come, which are read first.
   *
   * @param seen how many changes there had been when the dossier was read
   */
  private void makeIn(long millis, long seen) {
    Runnable make =
        () -> {
          if (isWanted(seen)) {
            editions.make(() -> isWanted(seen));
          }
        };
    maker.schedule(make, millis, TimeUnit.MILLISECONDS);
  }

  /**
   * Reads for nothing, now and then while nobody waits: what a process does often it does quickly.
   *
   * @param times how often it is still to be done
   * @param seen how many changes there had been when this was put off
   */
  private void rehearse(int times, long seen) {
    long now = changes.count();
    if (now != seen) {
      rehearseIn(UNTIL_SEEN_MILLIS, times, now);
    } else if (times > 0 && editions.rehearse()) {
      rehearseIn(BETWEEN_REHEARSALS_MILLIS, times - 1, now);
    }
  }

  private void rehearseIn(long millis, int times, long seen) {
    maker.schedule(() -> rehearse(times, seen), millis, TimeUnit.MILLISECONDS);
  }

  private boolean isWanted(long seen) {
    return !changes.areOver() && (changes.count() == seen || isOverdue());
  }

  /** Where changes do not end, the rest is made all the same. */
  private boolean isOverdue() {
    return editions.unmadeFor() > PATIENCE;
  }

  private static Thread thread(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
