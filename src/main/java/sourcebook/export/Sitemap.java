package sourcebook.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import sourcebook.html.Html;
import sourcebook.page.Paths;

/**
 * The site's pages for search engines (the protocol of sitemaps.org, version 0.9). No dates: when a
 * page last changed is not in the content, and a wrong date is worse than none.
 */
public final class Sitemap {

  /** Where it stands in a site; where there are more pages than one file takes, its index. */
  public static final String PATH = "sitemap.xml";

  /** So many addresses, and no more, may stand in one file. */
  private static final int LONGEST = 50_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private Sitemap() {}

  /**
   * The text of each file, by its path.
   *
   * @param url the site's address, with a slash at its end
   * @param paths every page's path; the page for missing ones is left out
   */
  public static Map<String, String> files(String url, List<String> paths) {
    return files(url, paths, LONGEST);
  }

  /** The same with another limit. */
  static Map<String, String> files(String url, List<String> paths, int longest) {
    List<String> pages =
        paths.stream().filter(path -> !path.equals(Paths.NOT_FOUND.value())).toList();
    if (pages.size() <= longest) {
      return Map.of(PATH, list("urlset", "url", pages, path -> url + path));
    }
    Map<String, String> files = new LinkedHashMap<>();
    for (int first = 0; first < pages.size(); first += longest) {
      List<String> part = pages.subList(first, Math.min(pages.size(), first + longest));
      files.put(
          "sitemap-" + (files.size() + 1) + ".xml", list("urlset", "url", part, p -> url + p));
    }
    List<String> parts = List.copyOf(files.keySet());
    files.put(PATH, list("sitemapindex", "sitemap", parts, part -> url + part));
    return files;
  }

  private static String list(
      String root, String item, List<String> paths, Function<String, String> address) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.append('<').append(root).append(" xmlns=\"").append(NAMESPACE).append("\">\n");
    for (String path : paths) {
      xml.append('<').append(item).append("><loc>");
      xml.append(Html.escape(address.apply(path)));
      xml.append("</loc></").append(item).append(">\n");
    }
    return xml.append("</").append(root).append(">\n").toString();
  }
}
