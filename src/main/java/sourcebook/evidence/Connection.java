package sourcebook.evidence;

import java.util.List;
import sourcebook.content.Claim;
import sourcebook.content.Entity;

/**
 * Two people or organisations that are named in the same claims.
 *
 * @param first the one that is named in more claims, or comes first by name
 * @param claims those that name both, in the order of writing; at least one
 */
public record Connection(Entity first, Entity second, List<Claim> claims) {

  public Connection {
    claims = List.copyOf(claims);
  }

  /** Whether it is one of the two. */
  public boolean joins(Entity entity) {
    return first.id().equals(entity.id()) || second.id().equals(entity.id());
  }

  /** The other of the two. */
  public Entity other(Entity entity) {
    return first.id().equals(entity.id()) ? second : first;
  }
}
