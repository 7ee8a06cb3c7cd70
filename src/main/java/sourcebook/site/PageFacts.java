package sourcebook.site;

import java.util.List;
import java.util.Set;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Position;

/**
 * What the site's checks need to remember of a page or stylesheet.
 *
 * @param ids every id on the page that something may link to
 * @param links references to files of the site, relative ones resolved
 * @param faults what can be told from the page alone
 */
public record PageFacts(
    String path, Set<String> ids, List<SiteLink> links, List<Diagnostic> faults) {

  /**
   * A reference to a place in the site.
   *
   * @param path the file from the site's top; empty where the reference leaves the site upwards
   * @param fragment the place in it; empty for the whole file
   * @param written the reference as it stands in the page
   * @param position its place, which does not keep the page's text in memory
   */
  public record SiteLink(String path, String fragment, String written, Position position) {}

  public PageFacts {
    ids = Set.copyOf(ids);
    links = List.copyOf(links);
    faults = List.copyOf(faults);
  }
}
