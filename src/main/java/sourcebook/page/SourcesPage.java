package sourcebook.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import sourcebook.cite.Bibliography;
import sourcebook.library.Library;

/** The list of sources. */
final class SourcesPage implements SinglePage {

  private static final List<Anchor> FILES =
      Arrays.stream(Bibliography.values())
          .map(format -> new Anchor(format.called(), format.path()))
          .toList();

  /**
   * What the template shows.
   *
   * @param files the list as files for other programs
   */
  public record View(Frame frame, List<Entry> sources, List<Anchor> files) implements Model {}

  /**
   * A source and how many claims rest on it.
   *
   * @param coins its metadata for other programs
   */
  public record Entry(Reference reference, Anchor page, long claims, String notes, String coins) {}

  @Override
  public PagePath path() {
    return Paths.SOURCES;
  }

  @Override
  public Stream<Page> pages(Edition edition) {
    PagePath path = path();
    Library library = edition.library();
    List<Entry> entries =
        library
            .sources()
            .map(
                source ->
                    new Entry(
                        Reference.of(source, library),
                        new Anchor(source.title().label(), path.to(Paths.source(source.id()))),
                        library.claimsCiting(source.id()).count(),
                        source.publication().notes().orElse(""),
                        edition.citing().source(source).coins()))
            .toList();
    Frame frame =
        edition.frame(path, "Sources", "Every document that this dossier cites.", PageType.LIST);
    return Stream.of(new Page(path, "sources", new View(frame, entries, FILES)));
  }
}
