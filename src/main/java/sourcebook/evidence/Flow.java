package sourcebook.evidence;

import java.util.List;
import sourcebook.content.Claim;
import sourcebook.content.Source;
import sourcebook.library.Party;

/**
 * What a source has from an origin.
 *
 * @param claims those that it passes on from there, each once; at least one
 */
public record Flow(Source source, Party origin, List<Claim> claims) {

  public Flow {
    claims = List.copyOf(claims);
  }

  /** Whether the source names nobody for them, so that it counts as their origin itself. */
  public boolean namesNobody() {
    return origin instanceof Party.OfSource of && of.source().id().equals(source.id());
  }
}
