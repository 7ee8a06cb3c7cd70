package sourcebook.content;

import java.util.List;
import java.util.Optional;
import sourcebook.diagnostic.Position;

/**
 * A question that sources answer differently.
 *
 * @param silent sources read for this question that do not speak to it
 * @param note what the accounts agree on, or how they relate
 */
public record Disagreement(
    DisagreementId id,
    String question,
    DisagreementKind kind,
    List<Account> accounts,
    List<Located<SourceId>> silent,
    Optional<Prose> note,
    Position position) {

  public Disagreement {
    accounts = List.copyOf(accounts);
    silent = List.copyOf(silent);
  }
}
