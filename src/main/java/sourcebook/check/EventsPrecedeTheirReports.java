package sourcebook.check;

import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
import sourcebook.content.WrittenDate;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** Nobody reports what has not happened yet. */
final class EventsPrecedeTheirReports implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "events-precede-their-reports",
          "A source cannot report what happened after it was published; one of the two "
              + "dates is wrong.",
          """
          date: 2025-04-17
          cites:
            - {source: gazette, at: 3}     # published 2025-04-01""",
          """
          date: 2025-03-17
          cites:
            - {source: gazette, at: 3}     # published 2025-04-01""");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library
        .claims()
        .flatMap(claim -> claim.citations().stream().flatMap(c -> fault(claim, c, library)));
  }

  private static Stream<Diagnostic> fault(Claim claim, Citation citation, Library library) {
    Optional<WrittenDate> happened = claim.wording().date();
    Optional<WrittenDate> published =
        library.source(citation.source().value()).flatMap(s -> s.publication().published());
    boolean tooEarly =
        happened
            .flatMap(WrittenDate::edtf)
            .flatMap(
                h ->
                    published
                        .flatMap(WrittenDate::edtf)
                        .map(p -> p.latest().isBefore(h.earliest())))
            .orElse(false);
    if (!tooEarly) {
      return Stream.empty();
    }
    WrittenDate date = happened.orElseThrow();
    WrittenDate report = published.orElseThrow();
    return Stream.of(
        RULE.error(
                date.position(),
                "this is dated "
                    + date.inWords()
                    + ", after `"
                    + citation.source().value()
                    + "` came out ("
                    + report.inWords()
                    + ")")
            .mend("check both dates against the source")
            .see(citation.position(), "the citation")
            .see(report.position(), "the date of publication"));
  }
}
