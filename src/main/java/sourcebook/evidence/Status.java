package sourcebook.evidence;

import java.util.stream.Stream;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
import sourcebook.library.Library;

/**
 * How a claim stands.
 *
 * @param sources how many documents it cites
 * @param origins how many distinct places they have it from: the upstream that a source names, or
 *     the source itself where it names none
 * @param speakers how many distinct people or bodies are said to assert it
 * @param disputed whether it is one of several differing accounts
 * @param corrected whether a correction concerns it
 * @param superseded whether another claim takes its place
 */
public record Status(
    int sources,
    int origins,
    int speakers,
    boolean disputed,
    boolean corrected,
    boolean superseded) {

  public static Status of(Claim claim, Library library) {
    return new Status(
        distinct(claim.citations().stream().map(citation -> citation.source().value().value())),
        distinct(claim.citations().stream().map(Status::origin)),
        distinct(
            claim.citations().stream().flatMap(c -> c.said().stream()).map(s -> s.value().value())),
        library.disagreementsOn(claim.id()).findAny().isPresent(),
        library.correctionsOf(claim.id()).findAny().isPresent(),
        library.claimsSuperseding(claim.id()).findAny().isPresent());
  }

  private static String origin(Citation citation) {
    return citation.via().map(via -> via.value().value()).orElse(citation.source().value().value());
  }

  private static int distinct(Stream<String> names) {
    return Math.toIntExact(names.distinct().count());
  }
}
