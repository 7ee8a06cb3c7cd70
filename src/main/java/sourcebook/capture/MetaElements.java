package sourcebook.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page, by what they are about. */
final class MetaElements {

  /** Each vocabulary has its own attribute for it. */
  private static final List<String> ABOUT = List.of("name", "property", "itemprop", "http-equiv");

  private final Map<String, List<String>> contents = new HashMap<>();

  private MetaElements() {}

  static MetaElements of(Document page) {
    MetaElements metas = new MetaElements();
    page.select("meta[content]").forEach(metas::add);
    return metas;
  }

  /** What is said about these, in this order. */
  Stream<Told.Saying<String>> of(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                contents.getOrDefault(name, List.of()).stream()
                    .map(content -> new Told.Saying<>(content, "<meta> " + name)));
  }

  private void add(Element meta) {
    for (String attribute : ABOUT) {
      String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
      contents.computeIfAbsent(name, first -> new ArrayList<>()).add(meta.attr("content"));
    }
  }
}
