package sourcebook.browser;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import sourcebook.testing.BuiltSite;
import sourcebook.testing.TestFolder;

/**
 * A page that stands for its kind. A page at a site's top is a kind of its own, and so are those in
 * one folder. So a new kind comes along by itself.
 *
 * @param path where the page is in its site
 * @param address where the browser finds it
 */
record SamplePage(BuiltSite site, String path, String address) {

  /** The shortest, the middling and the longest page of every kind. */
  static List<SamplePage> ofEachSize(BuiltSite site, String top) {
    return of(site, top, kind -> IntStream.of(0, kind.size() / 2, kind.size() - 1));
  }

  /** The middling page of every kind. */
  static List<SamplePage> middling(BuiltSite site, String top) {
    return of(site, top, kind -> IntStream.of(kind.size() / 2));
  }

  /** The longest page of every kind. */
  static List<SamplePage> longest(BuiltSite site, String top) {
    return of(site, top, kind -> IntStream.of(kind.size() - 1));
  }

  /** The page as it was written. */
  Document read() {
    return site.read().page(path);
  }

  @Override
  public String toString() {
    return path + " of " + site;
  }

  private static List<SamplePage> of(
      BuiltSite site, String top, Function<List<String>, IntStream> which) {
    return kinds(site.files()).stream()
        .flatMap(kind -> which.apply(kind).distinct().mapToObj(kind::get))
        .map(name -> new SamplePage(site, name, top + name))
        .toList();
  }

  /** The pages of every kind, from short to long. */
  private static Collection<List<String>> kinds(TestFolder files) {
    return files.files().stream()
        .filter(name -> name.endsWith(".html"))
        .sorted(Comparator.comparingInt(name -> files.bytes(name).length))
        .collect(groupingBy(SamplePage::kind, TreeMap::new, toList()))
        .values();
  }

  /** The page itself, its folder, or what is called alike in folders of one kind. */
  private static String kind(String name) {
    return name.replaceFirst("^([^/]+/)[^/]+$", "$1").replaceFirst("^([^/]+)/.*/", "$1/…/");
  }
}
