package sourcebook.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sourcebook.capture.CapturedDocument;
import sourcebook.compiler.Capturing;
import sourcebook.content.Source;
import sourcebook.diagnostic.Counted;
import sourcebook.fetch.Fetcher;
import sourcebook.fetch.Policy;
import sourcebook.fetch.Unfetchable;
import sourcebook.fingerprint.Fingerprint;
import sourcebook.report.ReportFormat;

/** Takes the fingerprint of a source's text. */
@Command(
    name = "capture",
    description = {
      "Takes the fingerprint of a source's text, which proves its quotations without holding it.",
      "",
      "Run it when a source is new, and again when something new is quoted from it. It writes"
          + " sources/SOURCE.fp in the content folder; commit that file. The text itself is not kept;"
          + " its paragraphs are listed by the numbers under which they are cited."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  ./sourcebook capture gazette article.txt",
      "  ./sourcebook capture gazette https://gazette.example/article",
    })
final class CaptureCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "SOURCE", description = "The source's id, such as gazette.")
  private String id = "";

  @Parameters(
      index = "1",
      paramLabel = "FILE-OR-ADDRESS",
      description = "Its text: a plain text or HTML file, or the address of one.")
  private String document = "";

  @Option(
      names = "--replace",
      description = "Take a text other than the one captured before, without a recheck.")
  private boolean replace;

  @Mixin private ContentOptions content = new ContentOptions();

  @Mixin private Loudness loudness = new Loudness();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Capturing capturing = Capturing.into(content.folder(), content.shown());
    if (!capturing.faults().isEmpty()) {
      out.print(ReportFormat.TEXT.report(capturing.faults(), voice().terminal().ink()));
      out.println("Nothing was captured; mend these files first.");
      return ExitCode.FAULTS;
    }
    Source source =
        Named.source(id, capturing.library(), "write its record first, sources/" + id + ".md");
    try {
      return capture(source, capturing);
    } catch (Unfetchable refused) {
      spec.commandLine().getErr().println("sourcebook: " + refused.getMessage());
      return ExitCode.FAILURE;
    }
  }

  private int capture(Source source, Capturing capturing) throws Unfetchable {
    DocumentPlace place = new DocumentPlace(document);
    Fetcher web =
        new Fetcher(Policy.polite(capturing.library().content().dossier().settings().repository()));
    CapturedDocument text =
        voice()
            .during(
                steps -> {
                  steps.begin(place.awaiting());
                  return place.read(web);
                });
    Fingerprint taken =
        capturing.take(
            source, text.paragraphs(), place.address(), LocalDate.now(ZoneOffset.UTC).toString());
    Optional<Fingerprint> before =
        source.capture().fingerprint().filter(old -> !replace && !old.isOfTheSameText(taken));
    return before.isPresent()
        ? learn(source, before.get(), taken, capturing)
        : keep(source, text, taken, capturing);
  }

  private int keep(Source source, CapturedDocument text, Fingerprint taken, Capturing capturing) {
    Capturing.Kept kept = capturing.keep(source, taken);
    if (!loudness.isQuiet()) {
      PrintWriter out = spec.commandLine().getOut();
      new NumberedParagraphs(text.paragraphs()).lines().forEach(out::println);
      out.println(summary(source, taken, kept));
    }
    return ExitCode.CLEAN;
  }

  /** A text that has changed must not slip in as if it had always read like that. */
  private int learn(Source source, Fingerprint before, Fingerprint taken, Capturing capturing) {
    capturing.keep(source, before.learning(taken));
    spec.commandLine()
        .getErr()
        .println(
            "sourcebook: this is another text than the one captured before, which stays; what is"
                + " quoted from paragraphs that are the same in both is proved. If the source has"
                + " changed, `./sourcebook recheck "
                + source.id()
                + articles()
                + " --write` tells what rests on that and records it, and, once its new words are"
                + " quoted, `./sourcebook recheck"
                + articles()
                + " --acknowledge "
                + source.id()
                + ":PARAGRAPH --because \"…\"` takes them in. If the first capture was a mistake,"
                + " add `--replace`");
    return ExitCode.FAULTS;
  }

  /** A text that was not read from the web cannot be read from there later. */
  private String articles() {
    return new DocumentPlace(document).address().isPresent() ? "" : " --articles DIR";
  }

  private Voice voice() {
    return new Voice(spec, loudness);
  }

  private String summary(Source source, Fingerprint taken, Capturing.Kept kept) {
    String made =
        content.shown()
            + "/sources/"
            + source.id()
            + ".fp: "
            + Counted.of(taken.length(), "paragraph", "paragraphs")
            + "; ";
    return switch (kept.unproved()) {
      case 0 ->
          made
              + Counted.of(kept.quotations(), "quotation", "quotations")
              + ", and each stands where it is said to stand.";
      case 1 -> made + "1 quotation is not proved; `./sourcebook check` tells which.";
      default ->
          made + kept.unproved() + " quotations are not proved; `./sourcebook check` tells which.";
    };
  }
}
