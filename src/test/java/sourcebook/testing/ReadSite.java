package sourcebook.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A published site, its pages read as a browser reads them. */
public final class ReadSite {

  /** An address for pages that were read from a folder, so that links can be followed. */
  private static final String TOP = "https://site.example/";

  private final Map<String, Document> pages = new TreeMap<>();
  private final Map<String, Set<String>> links = new HashMap<>();

  private ReadSite() {}

  public static ReadSite of(TestFolder site) {
    ReadSite read = new ReadSite();
    site.files().stream()
        .filter(name -> name.endsWith(".html"))
        .forEach(name -> read.pages.put(name, Jsoup.parse(site.text(name), TOP + name)));
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

  /** A page that must be there, and those on which it goes on. */
  public Stream<Document> withFurtherParts(String path) {
    String parts = path.replaceFirst("\\.html$", "/");
    return Stream.concat(
        Stream.of(page(path)),
        pages.entrySet().stream()
            .filter(page -> page.getKey().startsWith(parts))
            .filter(
                page ->
                    page.getKey()
                        .substring(parts.length())
                        .matches("(claims/)?\\d+\\.html|claims\\.html"))
            .map(Map.Entry::getValue));
  }

  /** Where the links in the main part of a page and its further parts lead, from the site's top. */
  public Set<String> links(String path) {
    return links.computeIfAbsent(
        path,
        unread ->
            withFurtherParts(path)
                .flatMap(page -> page.select("main a[href]").stream())
                .map(ReadSite::target)
                .collect(Collectors.toSet()));
  }

  /** An element's text without the marks and hidden words in it, as one line. */
  public static String words(Element element) {
    Element copy = element.clone();
    copy.select("[role=doc-noteref]").remove();
    return oneLine(copy.wholeText());
  }

  /** A text with every white space made one space. */
  public static String oneLine(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  private static String target(Element link) {
    return link.absUrl("href").replaceFirst("^" + TOP, "");
  }
}
