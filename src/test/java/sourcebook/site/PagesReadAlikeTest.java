package sourcebook.site;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.testing.BuiltSite;

/**
 * On every page of real sites, and of one with signs in its words that HTML escapes, our readers
 * find what jsoup finds, which reads as browsers do.
 */
class PagesReadAlikeTest {

  private static final String HOST = "https://host.example";

  @TempDir private static Path folder;

  private static List<BuiltSite> sites = List.of();

  @BeforeAll
  static void build() {
    sites =
        BuiltSite.ofEachDossierAndOneWithLamp(
            "The \"lamp was lit again\" & <only> keepers' lamp", folder);
  }

  static List<BuiltSite> sites() {
    return sites;
  }

  /** Elements without attributes are left out, since some of them are only understood. */
  @ParameterizedTest
  @MethodSource("sites")
  void sameTagsWithTheSameAttributesInTheSameOrder(BuiltSite site) {
    site.read()
        .pages()
        .forEach(
            (path, page) ->
                assertThat(tags(site.files().text(path)))
                    .as(path)
                    .isNotEmpty()
                    .isEqualTo(
                        page.getAllElements().stream()
                            .filter(element -> element.attributesSize() > 0)
                            .map(PagesReadAlikeTest::tag)
                            .toList()));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void sameIds(BuiltSite site) {
    site.read()
        .pages()
        .forEach(
            (path, page) ->
                assertThat(facts(path, site).ids())
                    .as(path)
                    .isEqualTo(page.select("[id]").stream().map(Element::id).collect(toSet())));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void sameLinksToTheSamePlacesInTheSameOrder(BuiltSite site) {
    site.read()
        .pages()
        .forEach(
            (path, page) ->
                assertThat(
                        facts(path, site).links().stream()
                            .map(link -> basePath(site) + link.path() + place(link.fragment())))
                    .as(path)
                    .isNotEmpty()
                    .containsExactlyElementsOf(links(page, HOST + basePath(site) + path)));
  }

  private static PageFacts facts(String path, BuiltSite site) {
    return PageReader.read(path, site.files().text(path), "site", basePath(site));
  }

  /** What the page that is shown anywhere begins its links with. */
  private static String basePath(BuiltSite site) {
    return site.library()
        .content()
        .dossier()
        .settings()
        .hosting()
        .url()
        .map(url -> URI.create(url.value()).getRawPath())
        .map(start -> start.endsWith("/") ? start : start + "/")
        .orElse("/");
  }

  private static String place(String fragment) {
    return fragment.isEmpty() ? "" : "#" + fragment;
  }

  private static List<String> tags(String html) {
    List<String> tags = new ArrayList<>();
    TagReader reader = new TagReader(html);
    for (Optional<Tag> tag = reader.next(); tag.isPresent(); tag = reader.next()) {
      if (!tag.get().attributes().isEmpty()) {
        tags.add(tag.get().name() + tag.get().attributes());
      }
    }
    return tags;
  }

  private static String tag(Element element) {
    List<Tag.Attribute> attributes =
        element.attributes().asList().stream()
            .map(attribute -> new Tag.Attribute(attribute.getKey(), attribute.getValue()))
            .toList();
    return element.tagName().toLowerCase(Locale.ROOT) + attributes;
  }

  /** Where the references that stay in the site lead (RFC 3986, section 5), from its top. */
  private static List<String> links(Document page, String address) {
    return page.select("[href], [src], [action]").stream()
        .flatMap(
            element -> Stream.of(element.attr("href"), element.attr("src"), element.attr("action")))
        .filter(reference -> !reference.isEmpty() && !reference.matches("[a-z]+:.*"))
        .map(reference -> URI.create(address).resolve(reference))
        .map(target -> target.toString().substring(HOST.length()))
        .toList();
  }
}
