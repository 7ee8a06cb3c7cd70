package sourcebook.page;

import java.util.List;
import java.util.stream.Stream;
import sourcebook.content.Choice;
import sourcebook.content.Claim;
import sourcebook.content.Located;
import sourcebook.content.Move;
import sourcebook.library.Library;

/** A claim's permanent address: its words, its evidence, how it stands, and where it is used. */
final class ClaimPage implements PageKind {

  /** What the template shows. */
  public record View(
      Frame frame,
      ClaimView claim,
      String kind,
      Standing standing,
      List<ProsePart> note,
      List<DisagreementView> disagreements,
      Uses uses,
      List<CorrectionView> corrections,
      CiteView cite,
      List<Note> notes)
      implements Model {}

  /** What the claim belongs to, is about, is related to, and where prose cites it. */
  public record Uses(
      List<Anchor> topics,
      List<Anchor> about,
      String move,
      List<Anchor> related,
      List<Anchor> supersedes,
      List<Anchor> supersededBy,
      List<Anchor> prose) {}

  @Override
  public Stream<PagePlan> plans(Edition edition) {
    return edition
        .library()
        .claims()
        .map(claim -> PagePlan.of(Paths.claim(claim.id()), () -> page(claim, edition)));
  }

  private static Page page(Claim claim, Edition edition) {
    PagePath path = Paths.claim(claim.id());
    Library library = edition.library();
    Apparatus apparatus = edition.apparatus(path);
    DisagreementComposer differing = new DisagreementComposer(library, path, apparatus);
    View view =
        new View(
            edition.frame(
                path,
                claim.text(),
                "A claim with its sources: " + claim.text(),
                PageType.of(data -> data.claim(claim))),
            new ClaimComposer(library, path, apparatus).compose(claim),
            Choice.word(claim.wording().kind()),
            Standing.of(claim, path, library),
            claim.note().map(new ProseComposer(path, apparatus)::compose).orElse(List.of()),
            library.disagreementsOn(claim.id()).map(differing::inBrief).toList(),
            uses(claim, path, library),
            library
                .correctionsOf(claim.id())
                .map(c -> CorrectionView.of(c, path, library))
                .toList(),
            CiteView.of(claim, edition),
            apparatus.notes());
    return new Page(path, "claim", view);
  }

  private static Uses uses(Claim claim, PagePath path, Library library) {
    return new Uses(
        claim.links().topics().stream()
            .flatMap(id -> library.topic(id.value()).stream())
            .map(topic -> new Anchor(topic.title(), path.to(Paths.topic(topic.id()))))
            .toList(),
        claim.links().about().stream()
            .flatMap(id -> library.entity(id.value()).stream())
            .map(entity -> new Anchor(entity.name(), path.to(Paths.entity(entity.id()))))
            .toList(),
        claim.move().map(move -> inWords(move, library)).orElse(""),
        anchors(related(claim, library), path),
        anchors(
            claim.links().supersedes().stream().flatMap(id -> library.claim(id.value()).stream()),
            path),
        anchors(library.claimsSuperseding(claim.id()), path),
        library
            .proseCiting(claim.id())
            .flatMap(place -> ProseAnchor.of(place, path).stream())
            .distinct()
            .toList());
  }

  /** Claims that this one points to, then those that point to it. */
  private static Stream<Claim> related(Claim claim, Library library) {
    return Stream.concat(
            claim.links().see().stream().map(Located::value),
            library.claimsSeeing(claim.id()).map(Claim::id))
        .distinct()
        .flatMap(id -> library.claim(id).stream());
  }

  private static List<Anchor> anchors(Stream<Claim> claims, PagePath path) {
    return claims.map(c -> new Anchor(c.text(), path.to(Paths.claim(c.id())))).toList();
  }

  private static String inWords(Move move, Library library) {
    String from = library.entity(move.from().value()).map(e -> e.name()).orElse("");
    String to = library.entity(move.to().value()).map(e -> e.name()).orElse("");
    return from + " → " + to + " (" + Choice.word(move.kind()) + ")";
  }
}
