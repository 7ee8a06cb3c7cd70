package sourcebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.compiler.Compiler;
import sourcebook.compiler.Job;
import sourcebook.testing.TestDossier;
import sourcebook.testing.TestFolder;

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
  void complaintsAreHeard() {
    new TestFolder(folder)
        .write(
            "page.html",
            """
            <!doctype html>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
            <p style="color: red">Words
            """);
    try (Browser browser = Browser.start()) {
      browser.open(folder.resolve("page.html").toUri().toString());
      assertThat(browser.complaints()).hasSize(1).allMatch(c -> c.contains("Security Policy"));
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

  /** All pages at the top, and some of each folder. */
  private Stream<String> pages() {
    Map<String, Integer> opened = new HashMap<>();
    return TestDossier.files(site).stream()
        .filter(name -> name.endsWith(".html"))
        .filter(
            name ->
                !name.contains("/")
                    || opened.merge(name.replaceFirst("/.*", ""), 1, Integer::sum) <= OF_EACH_KIND);
  }
}
