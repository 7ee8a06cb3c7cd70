package sourcebook.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A published site, its pages read as a browser reads them. */
public final class ReadSite {

  private final Map<String, Document> pages = new TreeMap<>();
  private final Map<String, Set<String>> links = new HashMap<>();

  private ReadSite() {}

  public static ReadSite of(TestFolder site) {
    ReadSite read = new ReadSite();
    site.files().stream()
        .filter(name -> name.endsWith(".html"))
        .forEach(name -> read.pages.put(name, Jsoup.parse(site.text(name), "site:/" + name)));
    return read;
  }

  public Map<String, Document> pages() {
    return pages;
  }

  /** A page by its path, which must be there. */
  public Document page(String path) {
    Document page = pages.get(path);
    if (page == null) {
      throw new AssertionError("there is no page " + path);
    }
    return page;
  }

  /** Where the links in the main part of a page lead, from the site's top. */
  public Set<String> links(String path) {
    return links.computeIfAbsent(
        path,
        unread ->
            page(path).select("main a[href]").stream()
                .map(link -> target(path, link))
                .collect(Collectors.toSet()));
  }

  /** An element's text without the marks and hidden words in it, as one line. */
  public static String words(Element element) {
    Element copy = element.clone();
    copy.select("sup.cite, [role=doc-noteref]").remove();
    return oneLine(copy.wholeText());
  }

  /** A text with every white space made one space. */
  public static String oneLine(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  private static String target(String path, Element link) {
    String href = link.attr("href");
    if (href.matches("[a-z]+:.*")) {
      return href;
    }
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    String target = href.startsWith("#") || href.isEmpty() ? path + href : folder + href;
    return target.replaceAll("[a-z]+/\\.\\./", "");
  }
}
