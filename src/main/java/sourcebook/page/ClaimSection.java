package sourcebook.page;

import java.util.List;

/** Claims under a heading, with the id of that heading. */
public record ClaimSection(String id, String heading, List<ClaimView> claims) {

  public ClaimSection {
    claims = List.copyOf(claims);
  }
}
