package sourcebook.check;

import java.util.Map;
import java.util.stream.Stream;
import sourcebook.content.CorrectionKind;
import sourcebook.content.Source;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.evidence.Ledger;
import sourcebook.library.Library;

/** Somebody may have copied a source's title, author and date from here. */
final class PublishedRecordsChangeOnTheRecord implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "published-records-change-on-the-record",
          "Readers cite a source by what its record told; filling in what was unknown is free, but a"
              + " change is logged.",
          "published: 2025-04-12      # published as 2025-04-21",
          """
          corrections.yaml:
          - date: 2025-06-01
            page: sources/gazette
            kind: reworded
            was: "published: 2025-04-21"
            why: The paper prints the date of the day after.""");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library
        .sources()
        .filter(source -> !OnTheRecord.ofPage("sources/" + source.id(), library))
        .flatMap(source -> faults(source, library));
  }

  private static Stream<Diagnostic> faults(Source source, Library library) {
    Map<String, String> now = Ledger.record(source);
    return library
        .published()
        .records()
        .getOrDefault(source.id().value(), Map.of())
        .entrySet()
        .stream()
        .filter(told -> !told.getValue().equals(now.get(told.getKey())))
        .map(told -> fault(source, told.getKey() + ": " + told.getValue()));
  }

  private static Diagnostic fault(Source source, String was) {
    return RULE.error(source.position(), "this record was published with `" + was + "`")
        .mend(
            "put that back, or delete `site/` as long as nobody can have cited it, or add to"
                + " corrections.yaml: "
                + OnTheRecord.entry("page: sources/" + source.id(), CorrectionKind.REWORDED, was));
  }
}
