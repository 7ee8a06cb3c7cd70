package sourcebook.content;

import java.util.List;
import sourcebook.diagnostic.Position;

/** The front page: the claims to show first, and the story in brief. */
public record Home(List<Located<ClaimId>> known, Prose story, Position position) {

  public Home {
    known = List.copyOf(known);
  }
}
