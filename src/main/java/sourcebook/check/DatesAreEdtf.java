package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Content;
import sourcebook.content.Correction;
import sourcebook.content.SourceChange;
import sourcebook.content.WrittenDate;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.edtf.Edtf;
import sourcebook.library.Library;

/** A date that machines cannot read cannot be put in order. */
final class DatesAreEdtf implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "dates-are-edtf",
          "Dates are put in order and checked against each other, so they are written in "
              + "EDTF.",
          "date: 17 April 2025",
          "date: 2025-04-17");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return dates(library)
        .filter(date -> date.edtf().isEmpty() && !date.written().isEmpty())
        .map(DatesAreEdtf::fault);
  }

  private static Diagnostic fault(WrittenDate date) {
    String quoted = "`" + date.written() + "`";
    if (date.written().matches("\\d{4}-\\d\\d(-\\d\\d)?")) {
      return RULE.error(date.position(), "the calendar has no " + quoted)
          .mend("check the month and the day");
    }
    String[] ends = date.written().split("/", -1);
    if (ends.length == 2 && Edtf.parse(ends[1] + "/" + ends[0]).isPresent()) {
      return RULE.error(date.position(), quoted + " ends before it begins")
          .mend("put the earlier date first: `" + ends[1] + "/" + ends[0] + "`");
    }
    return RULE.error(date.position(), quoted + " is not a date in EDTF")
        .mend(
            "write 2025-04-17, 2025-04 or 2025; 2025-04~ for “about”; 2016/2025 for a span;"
                + " 2021/.. for one that goes on");
  }

  private static Stream<WrittenDate> dates(Library library) {
    Content content = library.content();
    return Stream.of(
            Stream.of(content.dossier().settings().asOf()),
            content.claims().stream().flatMap(claim -> claim.wording().date().stream()),
            content.sources().stream().flatMap(source -> source.publication().published().stream()),
            content.sources().stream().flatMap(source -> source.document().retrieved().stream()),
            content.sources().stream()
                .flatMap(source -> source.capture().changes().stream())
                .flatMap(DatesAreEdtf::dates),
            content.corrections().stream().map(Correction::date))
        .flatMap(dates -> dates);
  }

  private static Stream<WrittenDate> dates(SourceChange change) {
    return Stream.concat(
        Stream.of(change.seen()),
        change.acknowledged().map(SourceChange.Acknowledgement::date).stream());
  }
}
