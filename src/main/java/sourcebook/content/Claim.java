package sourcebook.content;

import java.util.List;
import java.util.Optional;
import sourcebook.diagnostic.Position;

/** One checkable proposition, with the citations that bear it out. */
public record Claim(
    ClaimId id,
    Wording wording,
    List<Citation> citations,
    Links links,
    Optional<Move> move,
    Optional<Prose> note,
    Position position) {

  public Claim {
    citations = List.copyOf(citations);
  }

  public String text() {
    return wording.text().value();
  }
}
