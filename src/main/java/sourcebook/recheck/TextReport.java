package sourcebook.recheck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Paragraphs;
import sourcebook.content.Sentence;
import sourcebook.diagnostic.Counted;
import sourcebook.diagnostic.Invisible;
import sourcebook.evidence.BlastRadius;
import sourcebook.evidence.QuotedWords;

/** The report for people: source by source what changed, and below each change what rests on it. */
final class TextReport {

  private final StringBuilder out = new StringBuilder();

  private final boolean all;

  private TextReport(boolean all) {
    this.all = all;
  }

  /** The report, with all that rests on each change or with the claims and how much else. */
  static String of(List<Rechecked> sources, boolean all) {
    TextReport report = new TextReport(all);
    sources.forEach(report::source);
    report.line(0, Summary.of(sources));
    return report.out.toString();
  }

  private void source(Rechecked rechecked) {
    String id = rechecked.source().id().value();
    if (rechecked instanceof Rechecked.Skipped skipped) {
      line(0, id + ": skipped, since " + skipped.why());
    } else if (rechecked instanceof Rechecked.Unreachable unreachable) {
      line(0, id + ": not reached: " + unreachable.why());
    } else if (rechecked instanceof Rechecked.Compared compared) {
      compared(compared.findings());
    }
  }

  private void compared(SourceFindings findings) {
    String id = findings.source().id().value();
    int before = findings.before().length();
    int now = findings.now().length();
    if (findings.comparison().isUnchanged()) {
      line(0, id + ": unchanged, " + Counted.of(before, "paragraph", "paragraphs"));
    } else if (findings.isAnotherText()) {
      anotherText(findings);
    } else {
      String length =
          Counted.of(before, "paragraph", "paragraphs")
              + (before == now ? "" : " then, " + now + " now");
      line(0, id + (findings.isNews() ? ": changed, " : ": nothing new, ") + length);
      changes(findings);
    }
    findings
        .restored()
        .forEach(
            change -> line(1, "para. " + change.paragraph() + " reads again as it was captured"));
  }

  private void anotherText(SourceFindings findings) {
    long found =
        Stream.of(Fate.SAME, Fate.MOVED, Fate.SLIGHT).flatMap(findings.comparison()::with).count();
    line(
        0,
        findings.source().id()
            + ": another text, which has "
            + (found == 0 ? "none" : "only " + found)
            + " of the "
            + findings.before().length()
            + " paragraphs that were captured");
    line(1, "Perhaps a notice stands in its place. Look at it; none of this will be recorded.");
  }

  /** What only moved is told in one line a run; a paragraph that something rests on, for itself. */
  private void changes(SourceFindings findings) {
    Run.of(findings.comparison().paragraphs()).stream()
        .filter(run -> run.fate() == Fate.MOVED)
        .forEach(run -> line(1, InWords.run(run)));
    List<ParagraphFate> uncited =
        findings.comparison().paragraphs().stream()
            .filter(ParagraphFate::isChange)
            .filter(change -> change.before().filter(findings.cited()::contains).isEmpty())
            .toList();
    Run.of(uncited).forEach(run -> uncited(run, findings));
    findings.findings().forEach(finding -> finding(finding, findings));
    if (findings.isPinned()) {
      line(
          1,
          "Since a cited paragraph is gone, all numbers stay those of the text that was captured.");
    }
  }

  private void uncited(Run run, SourceFindings findings) {
    line(1, InWords.run(run) + nothingRests(run));
    if (run.fate() == Fate.NEW && (all || findings.isNews())) {
      run.now().stream()
          .flatMap(Paragraphs::numbers)
          .forEach(
              number ->
                  findings
                      .says(number)
                      .ifPresent(words -> line(2, "new para. " + number + " says: " + words)));
    }
  }

  private static String nothingRests(Run run) {
    boolean one = run.before().filter(before -> before.first() == before.last()).isPresent();
    return run.fate() == Fate.NEW ? "" : "; nothing rests on " + (one ? "it" : "them");
  }

  /** What was recorded before is known, and takes one line. */
  private void finding(Finding finding, SourceFindings findings) {
    String standing = finding.recorded().map(change -> "; " + InWords.standing(change)).orElse("");
    line(1, InWords.finding(finding) + standing);
    if (all || finding.isNews()) {
      finding.lost().forEach(this::lost);
      finding.now().flatMap(findings::says).ifPresent(words -> line(2, "it says now: " + words));
      line(2, "rests on it: " + counts(finding.radius()));
      resting(finding.radius());
    }
  }

  private void lost(QuotedWords quoted) {
    line(2, "quotation no longer stands: “" + quoted.words() + "” (" + quoted.position() + ")");
  }

  private static String counts(BlastRadius radius) {
    return Stream.of(
            counted(radius.claims().size(), "claim"),
            counted(radius.sentences().size(), "sentence"),
            counted(radius.disagreements().size(), "disagreement"),
            counted(radius.pages().size(), "page"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> counted(int number, String what) {
    return number == 0 ? Optional.empty() : Optional.of(Counted.of(number, what, what + "s"));
  }

  private void resting(BlastRadius radius) {
    radius.claims().forEach(claim -> line(2, "claim " + claim.id() + ": " + claim.text()));
    if (all) {
      radius.sentences().forEach(resting -> sentence(resting.sentence()));
      radius.disagreements().forEach(d -> line(2, "disagreement " + d.id() + ": " + d.question()));
      line(2, "pages " + String.join(", ", radius.pages()));
    }
  }

  private void sentence(Sentence sentence) {
    String text = sentence.text().replaceAll("\\s+", " ");
    line(2, "sentence " + sentence.position() + ": " + text);
  }

  private void line(int depth, String text) {
    String indent = "  ".repeat(depth);
    out.append(indent).append(Invisible.shown(text)).append('\n');
  }
}
