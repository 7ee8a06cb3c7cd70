package sourcebook.page;

import sourcebook.content.Claim;
import sourcebook.library.Library;

/** Puts claims on a page. */
final class ClaimComposer {

  private final Library library;
  private final PagePath page;
  private final Apparatus apparatus;

  ClaimComposer(Library library, PagePath page, Apparatus apparatus) {
    this.library = library;
    this.page = page;
    this.apparatus = apparatus;
  }

  /** The claim with its evidence beside it. */
  ClaimView compose(Claim claim) {
    Apparatus.Marks marks = apparatus.evidence(claim);
    return new ClaimView(
        claim.id().value(),
        marks.html(),
        ClaimHead.of(claim, page, library),
        new Evidence(marks.groups()));
  }
}
