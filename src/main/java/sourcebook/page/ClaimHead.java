package sourcebook.page;

import java.util.List;
import sourcebook.content.Claim;
import sourcebook.content.WrittenDate;
import sourcebook.library.Library;

/**
 * A claim named above its citations.
 *
 * @param page its words, which lead to its page
 * @param date when it happened, in words; may be empty
 * @param status how it stands, a word or a few each
 */
public record ClaimHead(Anchor page, String date, List<Chip> status) {

  public ClaimHead {
    status = List.copyOf(status);
  }

  static ClaimHead of(Claim claim, PagePath from, Library library) {
    return new ClaimHead(
        new Anchor(claim.text(), from.to(Paths.claim(claim.id()))),
        claim.wording().date().map(WrittenDate::inWords).orElse(""),
        Chip.of(claim, library));
  }
}
