package sourcebook.page;

import java.util.Optional;
import sourcebook.json.Json;

/**
 * What a page is to schema.org.
 *
 * @param name the name of the type
 * @param about what it is about before all, if that is one thing
 */
record PageType(String name, Optional<About> about) {

  /** A page among others. */
  static final PageType PLAIN = new PageType("WebPage", Optional.empty());

  /** A page that lists things. */
  static final PageType LIST = new PageType("CollectionPage", Optional.empty());

  /** The page on the site itself. */
  static final PageType ABOUT = new PageType("AboutPage", Optional.empty());

  /** A page about one thing. */
  static PageType of(About thing) {
    return new PageType("WebPage", Optional.of(thing));
  }

  /** Tells a thing as linked data. */
  interface About {
    Json in(LinkedThings data);
  }
}
