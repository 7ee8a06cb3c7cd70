package sourcebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.compiler.Compiler;
import sourcebook.compiler.Job;
import sourcebook.testing.TestDossier;

/** The published dossier, read in Chromium: from disk, and below a path of a host. */
class SiteInBrowserTest {

  private static final String BASE = "/dossiers/first/";

  /** Of each kind with many pages, as many are opened. */
  private static final int OF_EACH_KIND = 12;

  @TempDir private Path folder;

  private Path site = Path.of("site");

  @BeforeEach
  void build() {
    site = folder.resolve("site").toAbsolutePath();
    Optional<String> url = Optional.of("https://example.org" + BASE);
    Job job = new Job(TestDossier.PUBLISHED, "content", Path.of("templates"), site, url, false);
    assertThat(Compiler.build(job).published()).isTrue();
  }

  @Test
  void opensFromDisk() {
    try (Browser browser = Browser.start()) {
      List<String> pages = pages().filter(page -> !page.equals("404.html")).toList();
      for (String page : pages) {
        browser.open(site.toUri() + page);
        assertThat(browser.text("h1")).as(page).isNotBlank();
        assertThat(browser.links()).as(page).allMatch(this::leadsToFileOrOutside);
      }
      assertThat(browser.complaints()).isEmpty();
      assertThat(browser.requests())
          .hasSizeGreaterThan(pages.size())
          .allMatch(address -> address.startsWith(site.toUri().toString()));
    }
  }

  @Test
  void opensBelowPathOfHost() throws IOException {
    try (Browser browser = Browser.start();
        PagesServer server = new PagesServer(site, BASE)) {
      for (String page : pages().toList()) {
        browser.open(server.address() + page);
        assertThat(browser.text("h1")).as(page).isNotBlank();
        assertThat(browser.links())
            .as(page)
            .allMatch(
                link -> leadsToFileOrOutside(link, server.address(), site.toUri().toString()));
      }
      assertThat(browser.complaints()).isEmpty();
      assertThat(browser.requests()).allMatch(address -> address.startsWith(server.address()));
    }
  }

  @Test
  void pageForMissingPagesWorksAtAnyDepth() throws IOException {
    try (Browser browser = Browser.start();
        PagesServer server = new PagesServer(site, BASE)) {
      browser.open(server.address() + "claims/deep/down/no-such-claim.html");
      assertThat(browser.text("h1")).isEqualTo("Page not found");
      assertThat(browser.links())
          .allMatch(link -> leadsToFileOrOutside(link, server.address(), site.toUri().toString()));
      assertThat(browser.requests()).allMatch(address -> address.startsWith(server.address()));
      assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("404"));
    }
  }

  @Test
  void neverScrollsSideways() {
    try (Browser browser = Browser.start()) {
      for (String page : pages().toList()) {
        browser.open(site.toUri() + page);
        for (int width : new int[] {320, 360, 768, 1280, 1920}) {
          assertThat(browser.overflow(width)).as("%s at %d px", page, width).isZero();
        }
      }
    }
  }

  private boolean leadsToFileOrOutside(String link) {
    return leadsToFileOrOutside(link, site.toUri().toString(), site.toUri().toString());
  }

  /** Whether a link leads to a file of the site, or to the web page of a source. */
  private static boolean leadsToFileOrOutside(String link, String top, String files) {
    if (!link.startsWith(top)) {
      return link.startsWith("http") && !link.startsWith("http://127.");
    }
    String path = link.substring(top.length()).replaceFirst("#.*", "");
    return Files.isRegularFile(Path.of(URI.create(files + path)));
  }

  /** All pages at the top, all topics and sources, and some of the many. */
  private Stream<String> pages() {
    return Stream.of(
            in("", 100),
            in("topics", 100),
            in("sources", 100),
            in("claims", OF_EACH_KIND),
            in("entities", OF_EACH_KIND))
        .flatMap(pages -> pages);
  }

  private Stream<String> in(String kind, int most) {
    return TestDossier.files(site.resolve(kind)).stream()
        .filter(name -> name.endsWith(".html") && !name.contains("/"))
        .limit(most)
        .map(name -> kind.isEmpty() ? name : kind + "/" + name);
  }
}
