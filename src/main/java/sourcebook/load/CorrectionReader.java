package sourcebook.load;

import java.util.List;
import java.util.Optional;
import sourcebook.content.ClaimId;
import sourcebook.content.Correction;
import sourcebook.content.CorrectionKind;
import sourcebook.content.Located;
import sourcebook.content.PageName;
import sourcebook.content.WrittenDate;

/** Reads {@code corrections.yaml}. */
final class CorrectionReader {

  static final List<String> KEYS =
      List.of("date", "claim", "page", "kind", "was", "why", "replacement");

  private CorrectionReader() {}

  static List<Correction> read(Yaml yaml, Faults faults) {
    return Fields.list(yaml, "correction", KEYS, faults).stream()
        .flatMap(fields -> correction(fields).stream())
        .toList();
  }

  private static Optional<Correction> correction(Fields fields) {
    WrittenDate date = fields.date("date");
    Optional<Correction.Subject> subject = subject(fields);
    CorrectionKind kind = fields.choice("kind", CorrectionKind.values());
    String was = fields.text("was");
    String why = fields.text("why");
    Optional<Located<ClaimId>> replacement = fields.optionalReference("replacement", ClaimId::new);
    return subject.map(
        known -> new Correction(date, known, kind, was, why, replacement, fields.position()));
  }

  private static Optional<Correction.Subject> subject(Fields fields) {
    if (fields.has("claim") == fields.has("page")) {
      fields.misfit(
          fields.place("page"),
          "a correction is about a claim or about a page, one of the two",
          "write `claim: its-id`, or `page: topics/its-id` for a page's prose");
      return Optional.empty();
    }
    return fields.has("page")
        ? page(fields)
        : fields.reference("claim", ClaimId::new).map(Correction.OfClaim::new);
  }

  private static Optional<Correction.Subject> page(Fields fields) {
    Located<String> page = fields.located("page");
    if (PageName.isWellFormed(page.value())) {
      PageName name = new PageName(page.value());
      return Optional.of(new Correction.OfPage(new Located<>(name, page.position())));
    }
    if (!page.value().isEmpty()) {
      fields.misfit(
          page.position(),
          "no page with prose can be called `" + page.value() + "`",
          "write `index`, `disagreements`, or an id behind `topics/`, `sources/`, `entities/` or"
              + " `claims/`");
    }
    return Optional.empty();
  }
}
