package sourcebook.evidence;

import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.library.Library;

/**
 * How a claim stands.
 *
 * @param sources how many documents it cites
 * @param origins how many distinct places they have it from, see {@link Origins}
 * @param speakers how many distinct people or bodies are said to assert it
 * @param disputed whether it is one of several differing accounts
 * @param corrected whether a correction concerns it
 * @param superseded whether another claim takes its place
 * @param underReview whether a paragraph that it cites has changed since, see {@link UnderReview}
 */
public record Status(
    int sources,
    int origins,
    int speakers,
    boolean disputed,
    boolean corrected,
    boolean superseded,
    boolean underReview) {

  /** Whether several sources have it from one and the same place. */
  public boolean isSingleOrigin() {
    return sources > 1 && origins == 1;
  }

  public static Status of(Claim claim, Library library) {
    return new Status(
        distinct(claim.citations().stream().map(citation -> citation.source().value().value())),
        Origins.of(claim, library).size(),
        distinct(
            claim.citations().stream().flatMap(c -> c.said().stream()).map(s -> s.value().value())),
        library.disagreementsOn(claim.id()).findAny().isPresent(),
        library.correctionsOf(claim.id()).findAny().isPresent(),
        library.claimsSuperseding(claim.id()).findAny().isPresent(),
        UnderReview.anyOf(claim.citations(), library));
  }

  private static int distinct(Stream<String> names) {
    return Math.toIntExact(names.distinct().count());
  }
}
