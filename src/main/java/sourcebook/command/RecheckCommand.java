package sourcebook.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sourcebook.compiler.Rechecking;
import sourcebook.content.Source;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.fetch.Fetcher;
import sourcebook.fetch.Policy;
import sourcebook.recheck.NextStep;
import sourcebook.recheck.RecheckFormat;
import sourcebook.recheck.Rechecked;

/** Finds out what has become of sources. */
@Command(
    name = "recheck",
    description = {
      "Compares sources with their fingerprints; lists what moved, changed or is gone, and what"
          + " rests on it.",
      "",
      "--write renumbers what only moved and records what changed: until an editor acknowledges a"
          + " change, the pages that rest on it say so. --acknowledge takes a change off the review,"
          + " once what rests on it was looked at."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing is new",
      "1:something has changed that was not recorded before, or files must be mended first",
      "2:wrong usage or configuration, or nothing could be compared",
      "3:nothing has changed, but a source could not be reached"
    },
    footer = {
      "",
      "Examples:",
      "  ./sourcebook recheck",
      "  ./sourcebook recheck gazette --articles texts --write",
      "  ./sourcebook recheck --acknowledge gazette:9 --because \"only a comma is new\"",
    })
final class RecheckCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "SOURCE",
      description = "Ids of sources, such as gazette; without one, all are compared.")
  private List<String> ids = List.of();

  @Option(
      names = "--articles",
      paramLabel = "DIR",
      description =
          "A folder with their texts, such as gazette.txt or gazette.html; without it, they are"
              + " fetched from their addresses.")
  private @Nullable String articles;

  @Option(names = "--write", description = "Bring the dossier up to date with what was found.")
  private boolean write;

  @Option(
      names = "--acknowledge",
      paramLabel = "SOURCE[:PARAGRAPH]",
      description = "Take the changes of a source, or of one paragraph of it, off the review.")
  private @Nullable String acknowledge;

  @Option(
      names = "--because",
      paramLabel = "REASON",
      description = "Why what rests on the change may stand as it is written now.")
  private @Nullable String because;

  @Option(names = "--all", description = "Name all that rests on each change, not only the claims.")
  private boolean all;

  @Mixin private ContentOptions content = new ContentOptions();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "site",
      description =
          "The site's folder, which knows what was published (default: ${DEFAULT-VALUE}).")
  private String output = "site";

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      converter = RecheckForm.class,
      completionCandidates = RecheckForm.class,
      description =
          "text for people, json for programs, github for annotations on a pull request (default:"
              + " text).")
  private RecheckFormat format = RecheckFormat.TEXT;

  @Mixin private Loudness loudness = new Loudness();

  @Option(names = "--today", hidden = true, description = "The day that is written down.")
  private LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    refuseContradictions();
    Rechecking rechecking =
        Rechecking.of(
            content.folder(), content.shown(), ContentOptions.path("--output", output), today);
    if (!rechecking.faults().isEmpty()) {
      return refused(rechecking.faults());
    }
    SourceTexts texts = texts(rechecking);
    if (acknowledge != null && because != null) {
      return new Acknowledgement(acknowledge, because, today, texts).carryOut(rechecking, out());
    }
    List<Rechecked> found =
        voice().during(steps -> recheck(sources(rechecking).toList(), texts, rechecking, steps));
    refuseEmptyHands(found);
    boolean untold =
        loudness.isQuiet() && format == RecheckFormat.TEXT && code(found) == ExitCode.CLEAN;
    if (!untold) {
      out().print(format.report(found, all));
    }
    if (write) {
      record(found, rechecking);
    }
    if (format == RecheckFormat.TEXT && !untold) {
      NextStep.of(found, write, Optional.ofNullable(articles)).ifPresent(out()::println);
    }
    return code(found);
  }

  private void refuseContradictions() {
    if (write && acknowledge != null) {
      throw new WrongUsage(
          "`--write` records changes and `--acknowledge` deals with recorded ones; run one after"
              + " the other");
    }
    if (acknowledge != null && (because == null || because.isBlank())) {
      throw new WrongUsage("say why what rests on it may stand: `--because \"REASON\"`");
    }
    if (because != null && because.chars().anyMatch(Character::isISOControl)) {
      throw new WrongUsage("the reason must be one line of plain text");
    }
    if (acknowledge == null && because != null) {
      throw new WrongUsage("`--because` gives the reason for `--acknowledge SOURCE[:PARAGRAPH]`");
    }
    if (acknowledge != null && !ids.isEmpty()) {
      throw new WrongUsage(
          "`--acknowledge` names its source itself; leave `" + String.join(" ", ids) + "` out");
    }
  }

  /**
   * Where nothing was compared, nobody knows whether something is new. Only a dossier of which
   * nothing is captured yet has nothing to compare, and is as it should be.
   */
  private void refuseEmptyHands(List<Rechecked> found) {
    Optional<Source> captured =
        found.stream()
            .map(Rechecked::source)
            .filter(source -> source.capture().fingerprint().isPresent())
            .findFirst();
    boolean wanted = articles != null || !ids.isEmpty() || captured.isPresent();
    if (wanted && found.stream().allMatch(Rechecked.Skipped.class::isInstance)) {
      throw new WrongUsage(
          captured
              .map(this::withoutTexts)
              .orElse(
                  "nothing was compared, since no fingerprint is there yet to compare with;"
                      + " `./sourcebook capture SOURCE FILE-OR-ADDRESS` takes one"));
    }
  }

  private String withoutTexts(Source example) {
    String file = ", such as `" + example.id() + ".txt`";
    return articles == null
        ? "nothing was compared, since no record of these sources knows an address; add `--articles"
            + " DIR`, a folder with their texts"
            + file
        : "nothing was compared with the texts in `"
            + articles
            + "`; name the files by the sources’ ids"
            + file;
  }

  private int refused(List<Diagnostic> faults) {
    out().print(format.ofFaults().report(faults));
    if (format == RecheckFormat.TEXT) {
      out().println("Nothing was compared; mend these files first.");
    }
    return ExitCode.FAULTS;
  }

  private SourceTexts texts(Rechecking rechecking) {
    Optional<String> repository = rechecking.library().content().dossier().settings().repository();
    return new SourceTexts(
        Optional.ofNullable(articles).map(SourceTexts::folder),
        new Fetcher(Policy.polite(repository)));
  }

  private Stream<Source> sources(Rechecking rechecking) {
    return ids.isEmpty()
        ? rechecking.library().sources()
        : ids.stream().distinct().map(id -> Named.source(id, rechecking.library(), ""));
  }

  private static List<Rechecked> recheck(
      List<Source> sources, SourceTexts texts, Rechecking rechecking, Steps steps) {
    List<Rechecked> found = new ArrayList<>();
    for (Source source : sources) {
      steps.begin(texts.awaiting(source) + ", " + (found.size() + 1) + " of " + sources.size());
      found.add(recheck(source, texts, rechecking));
    }
    return found;
  }

  private static Rechecked recheck(Source source, SourceTexts texts, Rechecking rechecking) {
    if (source.capture().fingerprint().isEmpty()) {
      return new Rechecked.Skipped(
          source,
          source
              .capture()
              .uncaptured()
              .map(why -> "it could not be captured: " + why)
              .orElse("it has no fingerprint yet; `./sourcebook capture` takes one"));
    }
    SourceText text = texts.of(source);
    if (text instanceof SourceText.Found found) {
      return new Rechecked.Compared(rechecking.compare(source, found.paragraphs(), found.from()));
    }
    return text instanceof SourceText.Absent absent
        ? new Rechecked.Skipped(source, absent.why())
        : new Rechecked.Unreachable(source, ((SourceText.Unreachable) text).why());
  }

  private void record(List<Rechecked> found, Rechecking rechecking) {
    List<String> written =
        rechecking.write(rechecking.recording(Rechecked.findings(found).toList()));
    if (format == RecheckFormat.TEXT && !(loudness.isQuiet() && written.isEmpty())) {
      out()
          .println(
              written.isEmpty()
                  ? "Nothing was written."
                  : "Written: " + String.join(", ", written) + ".");
    }
  }

  private static int code(List<Rechecked> found) {
    if (found.stream().anyMatch(Rechecked::isNews)) {
      return ExitCode.FAULTS;
    }
    return found.stream().anyMatch(Rechecked.Unreachable.class::isInstance)
        ? ExitCode.FAILURE
        : ExitCode.CLEAN;
  }

  private Voice voice() {
    return new Voice(spec, loudness);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
