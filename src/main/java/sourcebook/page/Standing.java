package sourcebook.page;

import java.util.List;
import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.ClaimKind;
import sourcebook.content.Located;
import sourcebook.evidence.Origin;
import sourcebook.evidence.Origins;
import sourcebook.library.Library;

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
    List<Origin> origins = Origins.of(claim, library);
    return new Standing(
        claim.citations().stream()
            .flatMap(citation -> library.source(citation.source().value()).stream())
            .distinct()
            .map(source -> new Anchor(source.title().label(), page.to(Paths.source(source.id()))))
            .toList(),
        origins.stream()
            .filter(Origin.Named.class::isInstance)
            .map(Origin.Named.class::cast)
            .map(origin -> new Anchor(origin.name(), Paths.party(page, origin.party())))
            .toList(),
        origins.stream()
            .filter(Origin.Unnamed.class::isInstance)
            .map(Origin.Unnamed.class::cast)
            .map(origin -> new Anchor(origin.name(), page.to(Paths.source(origin.source().id()))))
            .toList(),
        speakers(claim, page, library).toList(),
        claim.wording().kind() == ClaimKind.STATEMENT);
  }

  private static Stream<Anchor> speakers(Claim claim, PagePath page, Library library) {
    return claim.citations().stream()
        .flatMap(citation -> citation.said().stream())
        .map(Located::value)
        .distinct()
        .flatMap(id -> library.party(id).stream())
        .map(party -> new Anchor(party.name(), Paths.party(page, party)));
  }
}
