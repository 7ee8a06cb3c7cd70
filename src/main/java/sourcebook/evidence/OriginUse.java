package sourcebook.evidence;

import java.util.List;
import sourcebook.content.Source;
import sourcebook.library.Party;

/**
 * How much comes from one place.
 *
 * @param outlets the sources that pass it on, the origin itself among them if it is one
 * @param claims those of which it is an origin
 */
public record OriginUse(Party origin, List<Source> outlets, long claims) {

  public OriginUse {
    outlets = List.copyOf(outlets);
  }
}
