package sourcebook.load;

import java.util.List;
import java.util.Optional;
import sourcebook.content.Account;
import sourcebook.content.ClaimId;
import sourcebook.content.Disagreement;
import sourcebook.content.DisagreementId;
import sourcebook.content.DisagreementKind;
import sourcebook.content.Located;
import sourcebook.content.Prose;
import sourcebook.content.SourceId;

/** Reads {@code disagreements.yaml}. */
final class DisagreementReader {

  static final List<String> KEYS = List.of("id", "question", "kind", "accounts", "silent", "note");
  private static final List<String> ACCOUNT_KEYS = List.of("says", "claims", "cites");

  private DisagreementReader() {}

  static List<Disagreement> read(Yaml yaml, Faults faults) {
    return Fields.list(yaml, "disagreement", KEYS, faults).stream()
        .flatMap(fields -> disagreement(fields).stream())
        .toList();
  }

  private static Optional<Disagreement> disagreement(Fields fields) {
    Optional<DisagreementId> id = fields.id(DisagreementId::new);
    String question = fields.text("question");
    DisagreementKind kind = fields.choice("kind", DisagreementKind.values());
    List<Account> accounts =
        fields.records("accounts", "account", ACCOUNT_KEYS).stream()
            .map(DisagreementReader::account)
            .toList();
    List<Located<SourceId>> silent = fields.optionalReferences("silent", SourceId::new);
    Optional<Prose> note = fields.optionalProse("note");
    return id.map(
        known ->
            new Disagreement(known, question, kind, accounts, silent, note, fields.position()));
  }

  private static Account account(Fields fields) {
    return new Account(
        fields.text("says"),
        fields.optionalReferences("claims", ClaimId::new),
        CitationReader.read(fields),
        fields.position());
  }
}
