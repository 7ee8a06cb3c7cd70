package sourcebook.page;

import java.util.stream.Stream;

/** A kind of page. */
public interface PageKind {

  /** Every page of this kind, composed one after another as the stream is read. */
  Stream<Page> pages(Edition edition);
}
