package sourcebook.content;

import java.util.List;
import sourcebook.diagnostic.Position;

/** One of several differing versions of the same point, and what bears it out. */
public record Account(
    String says, List<Located<ClaimId>> claims, List<Citation> citations, Position position) {

  public Account {
    claims = List.copyOf(claims);
    citations = List.copyOf(citations);
  }
}
