package sourcebook.export;

import java.util.Optional;
import sourcebook.page.PagePath;

/**
 * Where files of the site are found: from the site's address where it is known, else from its top.
 */
record Addresses(Optional<String> url) {

  /** What readers are told of the address of something's page. */
  static final String TOLD =
      "the address of its page; from the site’s top where the site’s own address is not known";

  /** The reference to a page. */
  String of(PagePath page) {
    return of(page.value());
  }

  /** The reference to a file by its path from the site's top. */
  String of(String path) {
    return url.orElse("") + path;
  }
}
