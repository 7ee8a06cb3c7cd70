package sourcebook.page;

import java.util.List;
import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.Disagreement;
import sourcebook.content.Topic;
import sourcebook.library.Library;

/** A topic: its narrative, its claims, and where accounts of it differ. */
final class TopicPage implements PageKind {

  /** What the template shows. */
  public record View(
      Frame frame,
      List<ProsePart> narrative,
      List<ClaimView> claims,
      List<Anchor> disagreements,
      List<Note> notes,
      List<Anchor> neighbours)
      implements Model {}

  @Override
  public Stream<Page> pages(Edition edition) {
    return edition.library().topicsInOrder().stream().map(topic -> page(topic, edition));
  }

  private static Page page(Topic topic, Edition edition) {
    PagePath path = Paths.topic(topic.id());
    Library library = edition.library();
    Apparatus apparatus = edition.apparatus(path);
    ClaimComposer claims = new ClaimComposer(library, path, apparatus);
    View view =
        new View(
            edition.frame(path, topic.title(), topic.description()),
            new ProseComposer(path, apparatus).compose(topic.narrative()),
            ClaimOrder.byDate(library.claimsOn(topic.id())).map(claims::inList).toList(),
            disagreements(topic, path, library),
            apparatus.notes(),
            library.topicsInOrder().stream()
                .filter(other -> !other.id().equals(topic.id()))
                .map(other -> new Anchor(other.title(), path.to(Paths.topic(other.id()))))
                .toList());
    return new Page(path, "topic", view);
  }

  private static List<Anchor> disagreements(Topic topic, PagePath path, Library library) {
    List<Disagreement> touching =
        library
            .claimsOn(topic.id())
            .map(Claim::id)
            .flatMap(library::disagreementsOn)
            .map(Disagreement::id)
            .distinct()
            .flatMap(id -> library.disagreement(id).stream())
            .toList();
    return touching.stream()
        .map(d -> new Anchor(d.question(), Paths.disagreement(path, d.id())))
        .toList();
  }
}
