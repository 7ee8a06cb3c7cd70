package sourcebook.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import sourcebook.compiler.Job;
import sourcebook.compiler.Outcome;
import sourcebook.compiler.Preview;
import sourcebook.publish.MemorySite;

/** A preview that is being served, until it is closed. */
public final class Serving implements AutoCloseable {

  private final SiteServer server;
  private final String base;
  private final Preview preview;
  private final Audience audience;
  private final Changes changes = new Changes();
  private final List<FolderWatch> watches;
  private final String name = Long.toString(System.nanoTime(), Character.MAX_RADIX);
  private final States states = new States(new State(0, name, MemorySite.empty(), List.of(), ""));
  private final Thread builder = new Thread(this::buildOnChange, "build");

  private Serving(SiteServer server, String base, Job job, Audience audience) {
    this.server = server;
    this.base = base;
    this.preview = new Preview(job);
    this.audience = audience;
    this.watches =
        Stream.of(job.content(), job.templates())
            .map(folder -> FolderWatch.begin(folder, changes::happen))
            .toList();
  }

  /**
   * Builds the dossier, and serves it from then on.
   *
   * @param port nought for any that is free
   * @param base below which path the site appears, with slashes at both ends
   * @param job what to build, given the address at which it will be served
   * @param editor an address that opens an editor, as {@link EditorLinks} has it
   * @param audience is told how each build went, the first before this returns
   * @throws IOException if the port is taken
   * @throws java.io.UncheckedIOException if a folder cannot be watched
   */
  public static Serving begin(
      int port, String base, Function<String, Job> job, String editor, Audience audience)
      throws IOException {
    SiteServer server = SiteServer.on(port);
    Job here = job.apply(server.origin() + base);
    Serving serving = new Serving(server, base, here, audience);
    serving.build();
    server.start(base, serving.states, new Bulletin(new EditorLinks(editor, here)));
    serving.builder.setDaemon(true);
    serving.builder.start();
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
    changes.end();
    states.end();
    server.close();
  }

  private void buildOnChange() {
    try {
      while (changes.await()) {
        build();
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private void build() {
    long begin = System.nanoTime();
    State last = states.newest();
    try {
      Outcome outcome = preview.build();
      boolean other = outcome.published() && outcome.changed() > 0;
      String edition = other ? name + "-" + (last.number() + 1) : last.edition();
      states.put(new State(last.number() + 1, edition, preview.site(), outcome.diagnostics(), ""));
      audience.built(outcome, Duration.ofNanos(System.nanoTime() - begin));
    } catch (RuntimeException why) {
      String trouble = Objects.requireNonNullElse(why.getMessage(), why.toString());
      states.put(new State(last.number() + 1, last.edition(), last.site(), last.faults(), trouble));
      audience.failed(why);
    }
  }
}
