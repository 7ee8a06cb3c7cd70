package sourcebook.browser;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import sourcebook.testing.BuiltSite;
import sourcebook.testing.TestFolder;

/**
 * A page that stands for its kind. A page at a site's top is a kind of its own; of those in one
 * folder the shortest, the middling and the longest are taken. So a new kind comes along by itself.
 *
 * @param path where the page is in its site
 * @param address where the browser finds it
 */
record SamplePage(BuiltSite site, String path, String address) {

  /** The pages that stand for their kinds, kind by kind. */
  static List<SamplePage> of(BuiltSite site, String top) {
    Map<String, List<String>> kinds = new TreeMap<>();
    for (String name : site.files().files()) {
      if (name.endsWith(".html")) {
        String kind = name.replaceFirst("/.*", "");
        kinds.merge(
            kind,
            List.of(name),
            (some, others) -> Stream.concat(some.stream(), others.stream()).toList());
      }
    }
    return kinds.values().stream()
        .flatMap(names -> samples(site.files(), names))
        .map(name -> new SamplePage(site, name, top + name))
        .toList();
  }

  /** The page as it was written. */
  Document read() {
    return site.read().page(path);
  }

  @Override
  public String toString() {
    return path + " of " + site;
  }

  private static Stream<String> samples(TestFolder files, List<String> names) {
    List<String> bySize =
        names.stream()
            .sorted(
                Comparator.comparingInt((String name) -> files.bytes(name).length)
                    .thenComparing(name -> name))
            .toList();
    return Stream.of(0, bySize.size() / 2, bySize.size() - 1).distinct().map(bySize::get);
  }
}
