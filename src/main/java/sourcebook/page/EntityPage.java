package sourcebook.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import sourcebook.content.Entity;
import sourcebook.content.PartyId;
import sourcebook.library.Library;

/** An entity: what it is, the claims about it, and those it voices. */
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
    View view =
        new View(
            edition.frame(path, entity.name(), "What the sources say about " + entity.name() + "."),
            entity.kind().name().toLowerCase(Locale.ROOT),
            String.join("; ", entity.also()),
            new ProseComposer(path, apparatus).compose(entity.is()),
            ClaimOrder.byDate(library.claimsAbout(entity.id())).map(claims::inList).toList(),
            ClaimOrder.byDate(library.claimsVoicedBy(new PartyId(entity.id().value())))
                .map(claims::inList)
                .toList(),
            apparatus.notes());
    return new Page(path, "entity", view);
  }
}
