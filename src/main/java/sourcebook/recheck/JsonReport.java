package sourcebook.recheck;

import java.util.List;
import java.util.Optional;
import sourcebook.content.Choice;
import sourcebook.content.Paragraphs;
import sourcebook.content.SourceChange;
import sourcebook.evidence.BlastRadius;
import sourcebook.evidence.Ledger;
import sourcebook.evidence.QuotedWords;
import sourcebook.json.Json;

/** The report for programs. */
final class JsonReport {

  private JsonReport() {}

  static String of(List<Rechecked> sources) {
    return Json.object(
            "changed", sources.stream().anyMatch(Rechecked::isNews),
            "sources", Json.array(sources.stream().map(JsonReport::source)))
        .pretty();
  }

  private static Json source(Rechecked rechecked) {
    String id = rechecked.source().id().value();
    if (rechecked instanceof Rechecked.Skipped skipped) {
      return Json.object("source", id, "outcome", "skipped", "why", skipped.why());
    }
    if (rechecked instanceof Rechecked.Unreachable unreachable) {
      return Json.object("source", id, "outcome", "unreachable", "why", unreachable.why());
    }
    SourceFindings findings = ((Rechecked.Compared) rechecked).findings();
    return Json.object(
        "source", id,
        "outcome", outcome(findings),
        "pinned", findings.isPinned(),
        "runs",
            Json.array(Run.of(findings.comparison().paragraphs()).stream().map(JsonReport::run)),
        "changes", Json.array(findings.findings().stream().map(JsonReport::finding)),
        "restored", Json.array(findings.restored().stream().map(SourceChange::paragraph)));
  }

  private static String outcome(SourceFindings findings) {
    if (findings.isAnotherText()) {
      return "another-text";
    }
    if (findings.isNews()) {
      return "changed";
    }
    return findings.comparison().isUnchanged() ? "unchanged" : "known";
  }

  private static Json run(Run run) {
    return Json.object(
        "fate",
        Choice.word(run.fate()),
        "before",
        numbers(run.before()),
        "now",
        numbers(run.now()));
  }

  private static Json finding(Finding finding) {
    BlastRadius radius = finding.radius();
    return Json.object(
        "at", finding.paragraph(),
        "now", finding.now().map(String::valueOf).orElse(""),
        "change", Choice.word(finding.kind()),
        "standing", standing(finding),
        "lost", Json.array(finding.lost().stream().map(JsonReport::quotation)),
        "claims", Json.array(radius.claims().stream().map(claim -> claim.id().value())),
        "sentences", Json.array(radius.sentences().stream().map(JsonReport::sentence)),
        "disagreements", Json.array(radius.disagreements().stream().map(d -> d.id().value())),
        "pages", Json.array(radius.pages().stream()));
  }

  private static Json quotation(QuotedWords lost) {
    return Json.object("place", lost.position().toString(), "words", lost.words());
  }

  private static Json sentence(BlastRadius.Resting resting) {
    return Json.object(
        "page", Ledger.page(resting.place()),
        "place", resting.sentence().position().toString(),
        "text", resting.sentence().text());
  }

  private static String standing(Finding finding) {
    return finding
        .recorded()
        .map(change -> change.isUnderReview() ? "under-review" : "acknowledged")
        .orElse("new");
  }

  private static String numbers(Optional<Paragraphs> run) {
    return run.map(Paragraphs::toString).orElse("");
  }
}
