package sourcebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.testing.TestDossier;
import sourcebook.testing.TestFolder;
import sourcebook.testing.Workspace;

/** Of finished pages we read what a parser of all of HTML reads. */
class PageFactsTest {

  private static final Set<String> REFERRING =
      Set.of("href", "src", "srcset", "action", "xlink:href");

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("dossiers")
  void idsAndLinksAreThoseOfTheWholeDocument(Path dossier) {
    TestFolder site = Workspace.of(dossier, folder).publish().site();
    List<String> pages = site.files().stream().filter(name -> name.endsWith(".html")).toList();
    assertThat(pages).hasSizeGreaterThan(25);
    for (String page : pages) {
      PageFacts facts = PageReader.read(page, site.text(page), "site", "/");
      Document document = Jsoup.parse(site.text(page));
      assertThat(facts.faults()).as(page).isEmpty();
      assertThat(facts.ids())
          .as(page)
          .containsExactlyInAnyOrderElementsOf(document.select("[id]").eachAttr("id"));
      assertThat(facts.links())
          .as(page)
          .extracting(PageFacts.SiteLink::written)
          .containsExactlyElementsOf(links(document));
    }
  }

  static List<Path> dossiers() {
    return List.of(TestDossier.LIGHTHOUSE, TestDossier.PUBLISHED);
  }

  private static List<String> links(Document document) {
    return document.getAllElements().stream()
        .flatMap(element -> element.attributes().asList().stream())
        .filter(attribute -> REFERRING.contains(attribute.getKey()))
        .map(Attribute::getValue)
        .filter(reference -> !reference.matches("[a-z]+:.*"))
        .toList();
  }
}
