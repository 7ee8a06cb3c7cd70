package sourcebook.content;

import java.util.Optional;
import sourcebook.diagnostic.Position;

/**
 * A pointer to a place in a source that bears a claim out.
 *
 * @param said who asserts it there, where the source says
 * @param via the upstream that the source names; empty where it names none
 * @param quote a few words that stand in that paragraph
 */
public record Citation(
    Located<SourceId> source,
    Locator locator,
    Optional<Located<PartyId>> said,
    Optional<Located<PartyId>> via,
    Optional<Located<String>> quote,
    Position position) {

  /** {@code dagens:9-11}: which place is meant, whoever says it there. */
  public String place() {
    return source.value() + ":" + locator.compact();
  }
}
