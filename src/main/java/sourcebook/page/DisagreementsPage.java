package sourcebook.page;

import java.util.List;
import java.util.stream.Stream;
import sourcebook.library.Library;

/** Every question that sources answer differently. */
final class DisagreementsPage implements PageKind {

  /** What the template shows. */
  public record View(Frame frame, List<DisagreementView> disagreements, List<Note> notes)
      implements Model {}

  @Override
  public Stream<Page> pages(Edition edition) {
    PagePath path = Paths.DISAGREEMENTS;
    Library library = edition.library();
    Apparatus apparatus = edition.apparatus(path);
    DisagreementComposer composer = new DisagreementComposer(library, path, apparatus);
    List<DisagreementView> disagreements = library.disagreements().map(composer::inFull).toList();
    Frame frame =
        edition.frame(
            path, "Where accounts differ", "Questions that the sources answer differently.");
    return Stream.of(
        new Page(path, "disagreements", new View(frame, disagreements, apparatus.notes())));
  }
}
