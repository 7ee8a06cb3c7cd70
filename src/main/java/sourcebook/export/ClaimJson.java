package sourcebook.export;

import sourcebook.content.Choice;
import sourcebook.content.Claim;
import sourcebook.content.Disagreement;
import sourcebook.content.Move;
import sourcebook.evidence.Origins;
import sourcebook.evidence.Status;
import sourcebook.json.Json;
import sourcebook.library.Library;
import sourcebook.library.Party;
import sourcebook.page.Paths;

/** Claims as data: what editors wrote, and what is computed about it. */
final class ClaimJson {

  private final Library library;
  private final ProseJson prose;

  ClaimJson(Library library) {
    this.library = library;
    this.prose = new ProseJson(library);
  }

  Json of(Claim claim) {
    return Json.object(
        "id", claim.id(),
        "href", Paths.claim(claim.id()),
        "claim", claim.text(),
        "kind", Choice.word(claim.wording().kind()),
        "date", claim.wording().date().map(Dates::json),
        "topics", Json.array(Words.of(claim.links().topics())),
        "about", Json.array(Words.of(claim.links().about())),
        "cites", cites(claim, library),
        "note", claim.note().map(prose::of),
        "see", Json.array(Words.of(claim.links().see())),
        "supersedes", Json.array(Words.of(claim.links().supersedes())),
        "move", claim.move().map(ClaimJson::move),
        "status", status(claim),
        "origins", Json.array(Origins.of(claim, library).stream().map(Party::id)),
        "disagreements", Json.array(library.disagreementsOn(claim.id()).map(Disagreement::id)));
  }

  /** The citations of a claim, each with its origins. */
  static Json cites(Claim claim, Library library) {
    return Json.array(
        claim.citations().stream()
            .map(one -> CitationJson.ofClaim(one, claim.wording().kind(), library)));
  }

  private static Json move(Move move) {
    return Json.object(
        "from", move.from().value(), "to", move.to().value(), "kind", Choice.word(move.kind()));
  }

  private Json status(Claim claim) {
    Status status = Status.of(claim, library);
    return Json.object(
        "sources", status.sources(),
        "origins", status.origins(),
        "speakers", status.speakers(),
        "accounts_differ", status.disputed(),
        "differ_in", Json.array(Words.ofKinds(library.disagreementsOn(claim.id()))),
        "corrected", status.corrected(),
        "superseded", status.superseded(),
        "under_review", status.underReview());
  }
}
