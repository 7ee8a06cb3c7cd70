package sourcebook.page;

import java.util.List;

/**
 * Citations that bear out one thing.
 *
 * @param claim the claim through which a text makes these citations; empty where it makes them
 *     itself
 */
public record EvidenceGroup(List<ClaimHead> claim, List<EvidenceLine> lines) {

  public EvidenceGroup {
    claim = List.copyOf(claim);
    lines = List.copyOf(lines);
  }
}
