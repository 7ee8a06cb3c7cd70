package sourcebook.export;

import java.util.Optional;
import sourcebook.content.Citation;
import sourcebook.content.ClaimKind;
import sourcebook.content.Located;
import sourcebook.evidence.Origins;
import sourcebook.json.Json;
import sourcebook.library.Library;
import sourcebook.library.Party;

/** Citations as data. */
final class CitationJson {

  private CitationJson() {}

  /** A citation of a claim of this kind, with where its report comes from. */
  static Json ofClaim(Citation citation, ClaimKind kind, Library library) {
    return of(
        citation,
        Optional.of(Json.array(Origins.of(citation, kind, library).stream().map(Party::id))));
  }

  /** A citation of an account, of which nobody says what sort of proposition it is. */
  static Json ofAccount(Citation citation) {
    return of(citation, Optional.empty());
  }

  private static Json of(Citation citation, Optional<Json> origins) {
    return Json.object(
        "source", citation.source().value(),
        "at", citation.locator().compact(),
        "paragraphs", Json.array(citation.locator().numbers().stream()),
        "said", citation.said().map(Located::value),
        "via", citation.via().map(Located::value),
        "quote", citation.quote().map(Located::value),
        "origins", origins);
  }
}
