package sourcebook.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.compiler.Outcome;
import sourcebook.compiler.Survey;
import sourcebook.diagnostic.Counted;
import sourcebook.evidence.ParagraphUse;
import sourcebook.evidence.Share;
import sourcebook.evidence.Silence;
import sourcebook.evidence.ThinSpots;
import sourcebook.page.PagePath;
import sourcebook.page.Paths;

/**
 * What a build has made, where its evidence is thin, and where to look.
 *
 * @param site the site's folder as people call it
 */
record BuildSummary(Outcome outcome, String site) {

  /** Of sources that are silent, those are named that are so most often. */
  private static final int NAMED = 3;

  /** Something thin, and the page that tells more of it. */
  private record Spot(String what, PagePath where) {}

  /** How many files are different now, in words. */
  static String changes(Outcome outcome) {
    return outcome.changed() == 0
        ? "nothing changed"
        : Counted.of(outcome.changed(), "file", "files") + " changed";
  }

  /** The summary in lines, without an end to the last. */
  String text() {
    String pages = Counted.of(outcome.pages(), "page", "pages");
    return Stream.concat(
            Stream.of(site + ": " + pages + ", " + changes(outcome) + "."),
            outcome.survey().stream().flatMap(this::lines))
        .collect(Collectors.joining("\n"));
  }

  private Stream<String> lines(Survey survey) {
    String holdings =
        Counted.of(survey.claims(), "claim", "claims")
            + " from "
            + Counted.of(survey.sources(), "source", "sources")
            + "; accounts differ on "
            + Counted.of(survey.questions(), "question", "questions")
            + ". Open "
            + site
            + "/"
            + Paths.HOME
            + ".";
    return Stream.concat(Stream.of(holdings), table(spots(survey.thin())));
  }

  private Stream<String> table(List<Spot> spots) {
    int width = spots.stream().mapToInt(spot -> spot.what().length()).max().orElse(0);
    return Stream.concat(
        spots.stream().limit(1).map(any -> "Thin:"),
        spots.stream()
            .map(spot -> ("  %-" + width + "s  %s/%s").formatted(spot.what(), site, spot.where())));
  }

  private static List<Spot> spots(ThinSpots thin) {
    return Stream.of(
            share(thin.oneOrigin(), "claims have one origin"),
            share(thin.unquoted(), "citations give no words of their paragraph"),
            unused(thin.unused()),
            silent(thin.silent()),
            number(thin.uncaptured().size(), "source is", "sources are", "not captured"),
            number(thin.underReview(), "change", "changes", "of sources under review"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Spot> share(Share share, String what) {
    return spot(
        share.part() > 0, share.part() + " of " + share.whole() + " " + what, Paths.EVIDENCE);
  }

  private static Optional<Spot> number(long number, String one, String many, String what) {
    return spot(number > 0, Counted.of(number, one, many) + " " + what, Paths.EVIDENCE);
  }

  /** All of them, with the source that has most. */
  private static Optional<Spot> unused(List<ParagraphUse> unused) {
    int all = unused.stream().mapToInt(use -> use.unused().size()).sum();
    return unused.stream()
        .findFirst()
        .map(
            most ->
                new Spot(
                    Counted.of(all, "paragraph bears", "paragraphs bear")
                        + " out no claim ("
                        + most.source().id()
                        + ": "
                        + most.unused().size()
                        + ")",
                    Paths.source(most.source().id())));
  }

  private static Optional<Spot> silent(List<Silence> silent) {
    String sources =
        silent.stream()
            .limit(NAMED)
            .map(silence -> silence.source().id() + " on " + silence.questions().part())
            .collect(Collectors.joining(", "));
    return spot(!silent.isEmpty(), "most often silent: " + sources, Paths.DISAGREEMENTS);
  }

  private static Optional<Spot> spot(boolean there, String what, PagePath where) {
    return there ? Optional.of(new Spot(what, where)) : Optional.empty();
  }
}
