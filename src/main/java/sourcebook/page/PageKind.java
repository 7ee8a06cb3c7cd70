package sourcebook.page;

import java.util.stream.Stream;

/** A kind of page. */
public interface PageKind {

  /** Every page of this kind, of which nothing is composed yet. */
  Stream<PagePlan> plans(Edition edition);
}
