package sourcebook.page;

import java.util.List;
import java.util.stream.Stream;

/** All kinds of pages. A new one is added here. */
public final class PageKinds {

  private static final List<PageKind> OF_CONTENT =
      List.of(
          new HomePage(),
          new TopicPage(),
          new SourcePage(),
          new ClaimPage(),
          new EntityPage(),
          new TimelinePage(),
          new MapPage(),
          new SourcesPage(),
          new EntitiesPage(),
          new ConnectionsPage(),
          new DisagreementsPage(),
          new DisagreementPage(),
          new EvidencePage(),
          new CorrectionsPage(),
          new SearchPage(),
          new AboutPage(),
          new WithdrawnPage(),
          new NotFoundPage());

  private PageKinds() {}

  /** Every kind that shows the content, the front page first. */
  public static List<PageKind> ofContent() {
    return OF_CONTENT;
  }

  /**
   * Every kind, the front page first.
   *
   * @param files what is offered to other programs
   */
  public static List<PageKind> all(List<DataFile> files) {
    return Stream.concat(OF_CONTENT.stream(), Stream.of(new DataPage(files))).toList();
  }
}
