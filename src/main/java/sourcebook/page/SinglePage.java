package sourcebook.page;

import java.util.stream.Stream;

/** A kind of which a site has one page, with those that continue it. */
interface SinglePage extends PageKind {

  PagePath path();

  /** The page, and those that continue it; none where the dossier gives no reason for it. */
  Stream<Page> pages(Edition edition);

  @Override
  default Stream<PagePlan> plans(Edition edition) {
    return Stream.of(new PagePlan(path(), () -> pages(edition)));
  }
}
