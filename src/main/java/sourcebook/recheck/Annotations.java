package sourcebook.recheck;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
import sourcebook.content.Source;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.Severity;
import sourcebook.evidence.BlastRadius;
import sourcebook.report.WorkflowCommand;

/** The report as annotations: what is new, on the lines that rest on it. */
final class Annotations {

  private static final String TITLE = "source changed";

  private Annotations() {}

  static String of(List<Rechecked> sources) {
    return sources.stream().flatMap(Annotations::lines).distinct().collect(Collectors.joining());
  }

  private static Stream<String> lines(Rechecked rechecked) {
    Source source = rechecked.source();
    if (rechecked instanceof Rechecked.Unreachable unreachable) {
      return Stream.of(warning(source.position(), "not reached: " + unreachable.why()));
    }
    if (rechecked instanceof Rechecked.Compared compared && compared.isNews()) {
      SourceFindings findings = compared.findings();
      return findings.isAnotherText()
          ? Stream.of(warning(source.position(), "another text stands in its place"))
          : Stream.concat(
              Stream.of(warning(source.position(), "this source has changed since its capture")),
              findings.findings().stream()
                  .filter(Finding::isNews)
                  .flatMap(finding -> lines(finding, source)));
    }
    return Stream.empty();
  }

  private static Stream<String> lines(Finding finding, Source source) {
    BlastRadius radius = finding.radius();
    Stream<Position> resting =
        Stream.concat(
            radius.claims().stream().flatMap(claim -> places(claim, finding, source)),
            radius.sentences().stream().map(r -> r.sentence().position()));
    return resting.map(place -> warning(place, source.id() + ", " + InWords.finding(finding)));
  }

  private static Stream<Position> places(Claim claim, Finding finding, Source source) {
    return claim.citations().stream()
        .filter(citation -> citation.source().value().equals(source.id()))
        .map(Citation::locator)
        .filter(locator -> locator.contains(finding.paragraph()))
        .map(locator -> locator.position());
  }

  private static String warning(Position place, String text) {
    return WorkflowCommand.line(Severity.WARNING, place, TITLE, text);
  }
}
