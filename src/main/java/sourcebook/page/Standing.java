package sourcebook.page;

import java.util.List;
import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.ClaimKind;
import sourcebook.content.Located;
import sourcebook.evidence.Origins;
import sourcebook.library.Library;
import sourcebook.library.Party;

/**
 * How a claim stands: who passes it on, where they have it from, and who says it.
 *
 * @param sources the documents that it cites
 * @param named the origins that they name
 * @param unnamed the sources that name nobody from whom they have it
 * @param speakers those who are said to assert it
 * @param onlyThatItWasSaid whether its sources are witnesses of nothing but the saying
 */
public record Standing(
    List<Anchor> sources,
    List<Anchor> named,
    List<Anchor> unnamed,
    List<Anchor> speakers,
    boolean onlyThatItWasSaid) {

  static Standing of(Claim claim, PagePath page, Library library) {
    List<Party> origins = Origins.of(claim, library);
    return new Standing(
        claim.citations().stream()
            .flatMap(citation -> library.source(citation.source().value()).stream())
            .distinct()
            .map(source -> new Anchor(source.title().label(), page.to(Paths.source(source.id()))))
            .toList(),
        anchors(origins.stream().filter(Party.OfEntity.class::isInstance), page),
        anchors(origins.stream().filter(Party.OfSource.class::isInstance), page),
        anchors(speakers(claim, library), page),
        claim.wording().kind() == ClaimKind.STATEMENT);
  }

  private static Stream<Party> speakers(Claim claim, Library library) {
    return claim.citations().stream()
        .flatMap(citation -> citation.said().stream())
        .map(Located::value)
        .distinct()
        .flatMap(id -> library.party(id).stream());
  }

  private static List<Anchor> anchors(Stream<Party> parties, PagePath page) {
    return parties.map(party -> new Anchor(party.name(), Paths.party(page, party))).toList();
  }
}
