package sourcebook.export;

import java.util.Optional;
import sourcebook.page.PagePath;

/**
 * Where files of the site are found: from the site's address where it is known, else from its top.
 */
record Addresses(Optional<String> url) {

  /** The reference to a page from a file at the site's top. */
  String of(PagePath page) {
    return of(page.value());
  }

  /** The reference to a file from a file at the site's top. */
  String of(String path) {
    return url.orElse("") + path;
  }
}
