package sourcebook.page;

import java.util.List;
import java.util.stream.Stream;
import sourcebook.library.Library;

/** The list of sources. */
final class SourcesPage implements PageKind {

  /** What the template shows. */
  public record View(Frame frame, List<Entry> sources) implements Model {}

  /** A source and how many claims rest on it. */
  public record Entry(Reference reference, Anchor page, long claims, String notes) {}

  @Override
  public Stream<Page> pages(Edition edition) {
    PagePath path = Paths.SOURCES;
    Library library = edition.library();
    List<Entry> entries =
        library
            .sources()
            .map(
                source ->
                    new Entry(
                        Reference.of(source),
                        new Anchor(source.title().label(), path.to(Paths.source(source.id()))),
                        library.claimsCiting(source.id()).count(),
                        source.publication().notes().orElse("")))
            .toList();
    Frame frame = edition.frame(path, "Sources", "Every document that this dossier cites.");
    return Stream.of(new Page(path, "sources", new View(frame, entries)));
  }
}
