package sourcebook.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sourcebook.compiler.Job;
import sourcebook.compiler.Outcome;
import sourcebook.diagnostic.Counted;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.report.ReportFormat;
import sourcebook.serve.Audience;
import sourcebook.serve.EditorLinks;
import sourcebook.serve.Serving;

/** Shows the site while it is being written. */
@Command(
    name = "serve",
    description = {
      "Shows the site while you write: each save reloads the page where you were.",
      "",
      "Whenever a file of the content or the theme is saved, the site is built again in memory. What"
          + " is wrong is shown over the last good page, each fault with a link to its line; mend it,"
          + " and it goes. Nothing is written: --output only tells what is published already, which"
          + " may change on the record only. Only this machine can see the preview. Ctrl-C ends it"
          + " (exit code 130, as of anything that is interrupted)."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  ./sourcebook serve",
      "  ./sourcebook serve --draft                       also without evidence",
      "  ./sourcebook serve --base /dossier/ --port 8000",
    })
final class ServeCommand implements Callable<Integer> {

  /** Where a preview is looked for first, so that an open page finds it again. */
  private static final int USUAL_PORT = 4400;

  private static final int LAST_PORT = 65535;

  @Mixin private DossierOptions dossier = new DossierOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where to serve (default: 4400, or any that is free).")
  private @Nullable Integer port;

  @Option(
      names = "--base",
      paramLabel = "PATH",
      description =
          "The path below which the site appears, such as /name/, as on GitHub Pages (default: that"
              + " of --url, or /).")
  private @Nullable String base;

  @Option(
      names = "--editor",
      paramLabel = "URL",
      defaultValue = EditorLinks.DEFAULT,
      description =
          "What a link to a fault opens, such as idea://open?file={file}&line={line} (default:"
              + " ${DEFAULT-VALUE}).")
  private String editor = EditorLinks.DEFAULT;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    Job job = dossier.job();
    String path = path(job);
    if (!editor.contains("{file}")) {
      throw new WrongUsage(
          "`--editor "
              + editor
              + "` names no file to open; write `{file}` where its path belongs, and `{line}` and"
              + " `{column}` if the editor takes them");
    }
    Serving serving = begin(job, path);
    Runtime.getRuntime().addShutdownHook(new Thread(serving::close, "close"));
    new CountDownLatch(1).await();
    return ExitCode.CLEAN;
  }

  private Serving begin(Job job, String path) {
    if (port != null && (port < 0 || port > LAST_PORT)) {
      throw new WrongUsage(
          "there is no port "
              + port
              + "; name one up to "
              + LAST_PORT
              + ", or leave `--port` out for one that is free");
    }
    try {
      return begin(job, path, port == null ? USUAL_PORT : port);
    } catch (IOException taken) {
      if (port != null) {
        throw new WrongUsage(
            "port "
                + port
                + " cannot be had ("
                + taken.getMessage()
                + "); name another, or leave `--port` out for one that is free");
      }
      return atAnyPort(job, path);
    }
  }

  private Serving atAnyPort(Job job, String path) {
    try {
      return begin(job, path, 0);
    } catch (IOException refused) {
      throw new UncheckedIOException("no port can be had", refused);
    }
  }

  private Serving begin(Job job, String path, int at) throws IOException {
    return Serving.begin(at, path, job::orAt, editor, new Printing(job.shown()));
  }

  private String path(Job job) {
    String path = base != null ? base : job.url().map(ServeCommand::path).orElse("/");
    if (!path.matches("/([\\w~-][\\w.~-]*/)*")) {
      throw new WrongUsage(
          "`--base " + path + "` is no path that a site can have; write it as `/name/`");
    }
    return path;
  }

  private static String path(String url) {
    String path = Optional.ofNullable(URI.create(url).getRawPath()).orElse("");
    return path.endsWith("/") ? path : path + "/";
  }

  /** Tells it in the terminal. */
  private final class Printing implements Audience {

    private final String shown;

    Printing(String shown) {
      this.shown = shown;
    }

    @Override
    public void served(String address) {
      PrintWriter out = spec.commandLine().getOut();
      out.println("Serving " + shown + " at " + address + " – Ctrl-C ends it.");
      out.flush();
    }

    @Override
    public void built(Outcome outcome, Duration took) {
      String pages = Counted.of(outcome.pages(), "page", "pages");
      String changes = BuildSummary.changes(outcome);
      print(outcome.diagnostics(), pages + ", " + changes + ", in " + took.toMillis() + " ms.");
    }

    @Override
    public void refused(List<Diagnostic> faults, Instead instead) {
      print(
          faults,
          switch (instead) {
            case THE_LAST_GOOD_SITE -> "Not shown; the last good site still is.";
            case NOTHING -> "Nothing can be shown until this is mended.";
          });
    }

    @Override
    public void failed(Throwable why) {
      Failures.ofExecution(why, spec.commandLine());
      spec.commandLine().getErr().flush();
    }

    private void print(List<Diagnostic> faults, String inTheEnd) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(ReportFormat.TEXT.report(faults, Sourcebook.terminal(spec).ink()));
      out.println(inTheEnd);
      out.flush();
    }
  }
}
