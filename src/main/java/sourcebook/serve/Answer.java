package sourcebook.serve;

import java.util.function.Predicate;

/** What a host of static pages answers to a path: as GitHub Pages does. */
sealed interface Answer {

  /** The page for missing pages, which such hosts look for at a site’s top. */
  String MISSING = "404.html";

  /** A file of the site. */
  record File(String path) implements Answer {}

  /** Another path to ask for. */
  record Elsewhere(String path) implements Answer {}

  /** Nothing is there. */
  record Missing() implements Answer {}

  /**
   * The answer to a path, which is looked up and never resolved, so that nothing but the site’s own
   * files can be had.
   *
   * @param path decoded, from the host’s top
   * @param base below which path the site appears, with slashes at both ends
   * @param has whether the site has a file
   */
  static Answer to(String path, String base, Predicate<String> has) {
    if (!path.startsWith(base)) {
      return path.equals("/") || (path + "/").equals(base) ? new Elsewhere(base) : new Missing();
    }
    String name = path.substring(base.length());
    if (name.isEmpty() || name.endsWith("/")) {
      return has.test(name + "index.html") ? new File(name + "index.html") : new Missing();
    }
    // Asked for first, for a page is at hand while it is still being found out what else there is.
    if (name.indexOf('.', name.lastIndexOf('/') + 1) < 0 && has.test(name + ".html")) {
      return new File(name + ".html");
    }
    if (has.test(name)) {
      return new File(name);
    }
    return has.test(name + "/index.html") ? new Elsewhere(path + "/") : new Missing();
  }
}
