package sourcebook.page;

import java.util.List;

/** All kinds of pages. A new one is added here. */
public final class PageKinds {

  /** Every kind, the front page first. */
  public static final List<PageKind> ALL =
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
}
