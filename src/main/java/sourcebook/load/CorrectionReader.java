package sourcebook.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.ClaimId;
import sourcebook.content.Correction;
import sourcebook.content.CorrectionKind;
import sourcebook.content.Located;
import sourcebook.content.PageName;
import sourcebook.content.WrittenDate;
import sourcebook.json.Json;

/** Reads {@code corrections.yaml}. */
final class CorrectionReader {

  private static final Key<WrittenDate> DATE =
      Key.required("date", Forms.date(), "The day of the correction, in EDTF; the newest is last.")
          .suchAs("2025-05-12");

  private static final Key<Optional<Located<ClaimId>>> CLAIM =
      Key.required(
              "claim",
              Forms.reference(ClaimId::new),
              "The id of the claim that changed; or else `page`.")
          .suchAs("ban-suspended")
          .orAnother();

  private static final Key<Located<String>> PAGE =
      Key.required(
              "page",
              Forms.located().looking(FormSchemas.matching(PageName.PATTERN)),
              "The page whose prose changed, by its path without `.html`; or else `claim`.")
          .suchAs("topics/legal-effects", "index")
          .orAnother();

  private static final Key<CorrectionKind> KIND =
      Key.required(
          "kind",
          Forms.choice(CorrectionKind.values()),
          "reworded: the words changed. evidence: a citation was taken back or replaced. withdrawn:"
              + " the claim or page was taken back; its address keeps saying so.");

  private static final Key<Located<String>> WAS =
      Key.required("was", Forms.located(), "What had been published.")
          .suchAs("The lamp on Ternholm was lit again on 4 May 2019.");

  private static final Key<String> WHY =
      Key.required("why", Forms.text(), "What was wrong with it.")
          .suchAs("That is the day the paper came out, not the day of which it tells.");

  private static final Key<Optional<Located<ClaimId>>> REPLACEMENT =
      Key.orNothing(
              "replacement",
              Forms.reference(ClaimId::new),
              "For a withdrawn claim, the id of the claim to read instead.")
          .suchAs("lens-came-from-kelby");

  static final Shape SHAPE =
      Shape.of("correction", DATE, CLAIM, PAGE, KIND, WAS, WHY, REPLACEMENT)
          .ruled(
              Json.object(
                  "oneOf",
                  Json.array(
                      Stream.of(CLAIM, PAGE)
                          .map(
                              key -> Json.object("required", Json.array(Stream.of(key.name())))))));

  private CorrectionReader() {}

  static List<Correction> read(Yaml yaml, Faults faults) {
    return Fields.list(yaml, SHAPE, faults).stream()
        .flatMap(fields -> correction(fields).stream())
        .toList();
  }

  private static Optional<Correction> correction(Fields fields) {
    WrittenDate date = fields.get(DATE);
    Optional<Correction.Subject> subject = subject(fields);
    CorrectionKind kind = fields.get(KIND);
    Located<String> was = fields.get(WAS);
    String why = fields.get(WHY);
    Optional<Located<ClaimId>> replacement = fields.get(REPLACEMENT);
    return subject.map(
        known -> new Correction(date, known, kind, was, why, replacement, fields.position()));
  }

  private static Optional<Correction.Subject> subject(Fields fields) {
    if (fields.has(CLAIM) == fields.has(PAGE)) {
      fields.misfit(
          fields.place(PAGE),
          "a correction is about a claim or about a page, one of the two",
          "write `claim: its-id`, or `page: topics/its-id` for a page's prose");
      return Optional.empty();
    }
    return fields.has(PAGE) ? page(fields) : fields.get(CLAIM).map(Correction.OfClaim::new);
  }

  private static Optional<Correction.Subject> page(Fields fields) {
    Located<String> page = fields.get(PAGE);
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
