package sourcebook.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.Account;
import sourcebook.content.ClaimId;
import sourcebook.content.Disagreement;
import sourcebook.content.DisagreementId;
import sourcebook.content.DisagreementKind;
import sourcebook.content.Located;
import sourcebook.content.Prose;
import sourcebook.content.SourceId;
import sourcebook.json.Json;

/** Reads {@code disagreements.yaml}. */
final class DisagreementReader {

  private static final Key<String> SAYS =
      Key.required("says", Forms.text(), "What this account says, in your own words.")
          .suchAs("Eighteen nautical miles.");

  private static final Key<List<Located<ClaimId>>> CLAIMS =
      Key.orNothing(
              "claims",
              Forms.references(ClaimId::new),
              "The claims that state it: ids of claims. It needs these or `cites`, or both.")
          .suchAs(Json.array(Stream.of("range-eighteen-miles")));

  private static final Key<List<Fields>> CITES =
      Key.orNothing(
          "cites", Forms.records(CitationReader.SHAPE), "What bears it out beside these claims.");

  private static final Shape ACCOUNT_SHAPE = Shape.of("account", SAYS, CLAIMS, CITES);

  private static final Key<Optional<DisagreementId>> ID =
      Key.required(
              "id",
              Forms.id(DisagreementId::new),
              "The disagreement’s permanent name, which is also its address: lower-case words joined"
                  + " by hyphens.")
          .suchAs("how-far-it-shines");

  private static final Key<String> QUESTION =
      Key.required("question", Forms.text(), "The question that sources answer differently.")
          .suchAs("How far can the light be seen?");

  private static final Key<DisagreementKind> KIND =
      Key.required(
          "kind", Forms.choice(DisagreementKind.values()), "In what respect the accounts differ.");

  private static final Key<List<Fields>> ACCOUNTS =
      Key.orNothing("accounts", Forms.records(ACCOUNT_SHAPE), "The accounts, two at least.")
          .demandedByCheck();

  private static final Key<List<Located<SourceId>>> SILENT =
      Key.orNothing(
              "silent",
              Forms.references(SourceId::new),
              "Sources read for this question that do not speak to it. Every source is in an account"
                  + " or here.")
          .suchAs(Json.array(Stream.of("keepers-log")));

  private static final Key<Optional<Prose>> NOTE =
      Key.optional(
              "note",
              Forms.prose(),
              "What the accounts agree on, or how they relate: Markdown, every sentence followed by"
                  + " its marker.")
          .suchAs("Both count from the same lens. [@coast-survey, para. 5]");

  static final Shape SHAPE = Shape.of("disagreement", ID, QUESTION, KIND, ACCOUNTS, SILENT, NOTE);

  private DisagreementReader() {}

  static List<Disagreement> read(Yaml yaml, Faults faults) {
    return Fields.list(yaml, SHAPE, faults).stream()
        .flatMap(fields -> disagreement(fields).stream())
        .toList();
  }

  private static Optional<Disagreement> disagreement(Fields fields) {
    Optional<DisagreementId> id = fields.get(ID);
    String question = fields.get(QUESTION);
    DisagreementKind kind = fields.get(KIND);
    List<Account> accounts =
        fields.get(ACCOUNTS).stream().map(DisagreementReader::account).toList();
    List<Located<SourceId>> silent = fields.get(SILENT);
    Optional<Prose> note = fields.get(NOTE);
    return id.map(
        known ->
            new Disagreement(known, question, kind, accounts, silent, note, fields.position()));
  }

  private static Account account(Fields fields) {
    return new Account(
        fields.get(SAYS),
        fields.get(CLAIMS),
        CitationReader.read(fields.get(CITES)),
        fields.position());
  }
}
