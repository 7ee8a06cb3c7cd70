package sourcebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.testing.ReadSite;
import sourcebook.testing.TestDossier;
import sourcebook.testing.TestFolder;
import sourcebook.testing.Workspace;

/** What other sites are told of a page that somebody shares (the Open Graph protocol). */
class ShareTest {

  private static final String URL = "https://dossiers.example/lamp/";

  @TempDir private Path folder;

  @Test
  void everyPageHasItsTitleItsAddressAndThePicture() {
    TestFolder site = site(URL);
    ReadSite.of(site)
        .pages()
        .forEach(
            (path, page) -> {
              assertThat(told(page, "og:title")).as(path).isNotBlank();
              assertThat(page.title()).startsWith(told(page, "og:title"));
              assertThat(told(page, "og:description"))
                  .isEqualTo(page.select("meta[name=description]").attr("content"));
              assertThat(told(page, "og:site_name")).isNotBlank();
              assertThat(told(page, "og:locale")).matches("([a-z]{2,3}_[A-Z]{2})?");
              assertThat(told(page, "og:type"))
                  .isEqualTo(path.equals("index.html") ? "website" : "article");
              assertThat(told(page, "og:url")).isEqualTo(URL + path);
              assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(URL + path);
              assertThat(told(page, "og:image")).isEqualTo(URL + "card.png");
            });
    assertThat(site.bytes("card.png")).startsWith(0x89, 'P', 'N', 'G');
  }

  /** Addresses must be full ones, so none is told while the site’s own is unknown. */
  @Test
  void withoutAnAddressThereIsNoPicture() {
    TestFolder dossier =
        TestDossier.copy(TestDossier.LIGHTHOUSE, folder.resolve("content"))
            .replace("sourcebook.yaml", "url: \"https://ternholm.example/\"\n", "");
    TestFolder site = Workspace.of(dossier.path(""), folder.resolve("built")).publish().site();
    Document home = ReadSite.of(site).page("index.html");
    assertThat(told(home, "og:title")).isNotBlank();
    assertThat(home.select("[property=og:image], [property=og:url], [rel=canonical]")).isEmpty();
    assertThat(site.files()).doesNotContain("card.png", "sitemap.xml");
  }

  private TestFolder site(String url) {
    Workspace workspace = Workspace.of(TestDossier.LIGHTHOUSE, folder);
    assertThat(workspace.buildFor(url).published()).isTrue();
    return workspace.site();
  }

  private static String told(Document page, String property) {
    return page.select("meta[property=" + property + "]").attr("content");
  }
}
