package sourcebook.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.Entity;
import sourcebook.content.PartyId;
import sourcebook.library.Library;

/** An entity: what it is, the claims it voices, and the others about it. */
final class EntityPage implements PageKind {

  /** What the template shows. */
  public record View(
      Frame frame,
      String kind,
      String also,
      List<ProsePart> identity,
      List<ClaimView> about,
      List<ClaimView> voiced,
      List<Note> notes)
      implements Model {}

  @Override
  public Stream<Page> pages(Edition edition) {
    return edition.library().entities().map(entity -> page(entity, edition));
  }

  private static Page page(Entity entity, Edition edition) {
    PagePath path = Paths.entity(entity.id());
    Library library = edition.library();
    Apparatus apparatus = edition.apparatus(path);
    ClaimComposer claims = new ClaimComposer(library, path, apparatus);
    List<Claim> voiced = library.claimsVoicedBy(new PartyId(entity.id().value())).toList();
    Set<ClaimId> voicedIds = voiced.stream().map(Claim::id).collect(Collectors.toSet());
    Stream<Claim> about =
        library.claimsAbout(entity.id()).filter(claim -> !voicedIds.contains(claim.id()));
    View view =
        new View(
            edition.frame(path, entity.name(), "What the sources say about " + entity.name() + "."),
            entity.kind().name().toLowerCase(Locale.ROOT),
            String.join("; ", entity.also()),
            new ProseComposer(path, apparatus).compose(entity.is()),
            ClaimOrder.byDate(about).map(claims::inList).toList(),
            ClaimOrder.byDate(voiced.stream()).map(claims::inList).toList(),
            apparatus.notes());
    return new Page(path, "entity", view);
  }
}
