package sourcebook.page;

import java.util.ArrayList;
import java.util.List;
import sourcebook.content.Claim;
import sourcebook.content.WrittenDate;
import sourcebook.evidence.Status;
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

  /** The claim with its evidence below it. */
  ClaimView inFull(Claim claim) {
    Apparatus.Marks marks = apparatus.evidence(claim.citations());
    return view(claim, marks.html(), new Evidence(marks.lines()));
  }

  /** The claim as an entry of a list; its marks lead to the notes at the end of the page. */
  ClaimView inList(Claim claim) {
    return view(claim, apparatus.marks(claim.citations()), new Evidence(List.of()));
  }

  private ClaimView view(Claim claim, String marks, Evidence evidence) {
    return new ClaimView(
        claim.id().value(),
        claim.text(),
        marks,
        page.to(Paths.claim(claim.id())),
        claim.wording().date().map(WrittenDate::inWords).orElse(""),
        words(Status.of(claim, library)),
        evidence);
  }

  private static List<String> words(Status status) {
    List<String> words = new ArrayList<>();
    words.add(support(status));
    if (status.speakers() > 1) {
      words.add(status.speakers() + " speakers");
    }
    if (status.disputed()) {
      words.add("accounts differ");
    }
    if (status.corrected()) {
      words.add("corrected");
    }
    if (status.superseded()) {
      words.add("superseded");
    }
    if (status.underReview()) {
      words.add("source changed");
    }
    return words;
  }

  private static String support(Status status) {
    if (status.sources() == 1) {
      return "1 source";
    }
    if (status.isSingleOrigin()) {
      return status.sources() + " sources, single origin";
    }
    return status.origins() == status.sources()
        ? status.sources() + " sources"
        : status.sources() + " sources, " + status.origins() + " origins";
  }
}
