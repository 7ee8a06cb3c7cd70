package sourcebook.page;

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A page that is still to be composed.
 *
 * @param path where it will be
 * @param composing composes it, with the pages that continue it where it is too long for one; those
 *     stand in a folder of its name, as {@code topics/history/claims.html} does
 */
public record PagePlan(PagePath path, Supplier<Stream<Page>> composing) {

  static PagePlan of(PagePath path, Supplier<Page> composing) {
    return new PagePlan(path, () -> Stream.of(composing.get()));
  }

  /** The page, and those that continue it, composed one after another as the stream is read. */
  public Stream<Page> pages() {
    return composing.get();
  }
}
