package sourcebook.compiler;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.page.Paths;
import sourcebook.publish.PublishedSite;
import sourcebook.site.PageFacts;
import sourcebook.site.PageReader;
import sourcebook.site.SiteChecks;
import sourcebook.site.StylesheetReader;

/** Checks sites that were built before. */
public final class Verifier {

  private Verifier() {}

  /**
   * Every way in which a site is not what its manifest says, or breaks a rule of finished sites.
   *
   * @throws java.io.UncheckedIOException if the machine refuses a file
   */
  public static List<Diagnostic> verify(Path folder) {
    PublishedSite site = new PublishedSite(folder);
    String shown = folder.toString().replace('\\', '/');
    List<PageFacts> pages =
        site.files(".html").parallelStream().map(path -> facts(path, shown, site)).toList();
    List<PageFacts> stylesheets =
        site.files(".css").stream()
            .map(path -> StylesheetReader.read(path, site.text(path), shown))
            .toList();
    SiteChecks checks = new SiteChecks(shown, pages, stylesheets, site.files());
    return Stream.concat(site.violations(), checks.violations(site.files(".html")))
        .sorted()
        .toList();
  }

  /** The page for missing pages links from the site's address, which only its builder knew. */
  private static PageFacts facts(String path, String shown, PublishedSite site) {
    PageFacts facts = PageReader.read(path, site.text(path), shown, "");
    return path.equals(Paths.NOT_FOUND.value())
        ? new PageFacts(path, facts.ids(), List.of(), facts.faults())
        : facts;
  }
}
