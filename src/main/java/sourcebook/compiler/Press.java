package sourcebook.compiler;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.export.Export;
import sourcebook.export.Exports;
import sourcebook.export.Robots;
import sourcebook.export.Sitemap;
import sourcebook.page.CardPicture;
import sourcebook.page.DataFile;
import sourcebook.page.Edition;
import sourcebook.page.Page;
import sourcebook.page.PageKinds;
import sourcebook.page.PagePlan;
import sourcebook.page.Paths;
import sourcebook.publish.SiteFiles;
import sourcebook.render.Asset;
import sourcebook.render.TemplateFault;
import sourcebook.render.Theme;
import sourcebook.site.PageFacts;
import sourcebook.site.SiteChecks;
import sourcebook.site.StylesheetReader;

/**
 * Prints an edition page by page, on all cores. Of a page that is printed only what the site's
 * checks ask is remembered.
 */
final class Press {

  private final Theme theme;
  private final PagePrinter printer;
  private final SiteFiles site;
  private final String shown;
  private final List<PageFacts> printed = new ArrayList<>();
  private final List<PageFacts> stylesheets = new ArrayList<>();
  private final Queue<Diagnostic> templateFaults = new ConcurrentLinkedQueue<>();

  /**
   * @param shown the site's folder as people call it
   */
  Press(Theme theme, PagePrinter printer, SiteFiles site, String shown) {
    this.theme = theme;
    this.printer = printer;
    this.site = site;
    this.shown = shown;
  }

  /** Composes and prints every page, and puts it into the site with what pages need and offer. */
  void print(Edition edition) {
    theme.assets().forEach(this::print);
    List<DataFile> files =
        Exports.ALL.parallelStream().map(export -> print(export, edition)).toList();
    List<PagePlan> plans =
        PageKinds.all(files).stream().flatMap(kind -> kind.plans(edition)).toList();
    printed.addAll(plans.parallelStream().flatMap(PagePlan::pages).flatMap(this::print).toList());
    printForRobots(edition);
    printCard(edition);
  }

  int pages() {
    return printed.size();
  }

  /** What is wrong with the site as it stands; where pages could not be rendered, only why. */
  Stream<Diagnostic> violations() {
    if (!templateFaults.isEmpty()) {
      return templateFaults.stream();
    }
    List<String> paths =
        Stream.concat(
                printed.stream().map(PageFacts::path),
                theme.assets().stream().map(asset -> asset.path()))
            .toList();
    return Stream.concat(
        new SiteChecks(shown, printed, stylesheets, site.files()).violations(paths),
        site.violations(shown).stream());
  }

  private void print(Asset asset) {
    site.put(asset.path(), asset.bytes());
    if (asset.path().endsWith(".css")) {
      String css = new String(asset.bytes(), StandardCharsets.UTF_8);
      stylesheets.add(StylesheetReader.read(asset.path(), css, shown));
    }
  }

  private DataFile print(Export export, Edition edition) {
    byte[] bytes = export.text(edition).getBytes(StandardCharsets.UTF_8);
    site.put(export.path(), bytes);
    return DataFile.of(export.path(), export.about(edition), bytes);
  }

  /** Search engines take no drafts, and only full addresses. */
  private void printForRobots(Edition edition) {
    Optional<String> url = edition.url().filter(known -> !edition.isDraft());
    List<String> paths = printed.stream().map(PageFacts::path).toList();
    url.map(known -> Sitemap.files(known, paths)).ifPresent(files -> files.forEach(site::put));
    site.put(Robots.PATH, Robots.text(url.map(known -> known + Sitemap.PATH)));
  }

  /** Other sites find it only by a full address. */
  private void printCard(Edition edition) {
    if (edition.url().isPresent()) {
      site.put(Paths.CARD.value(), CardPicture.of(edition));
    }
  }

  private Stream<PageFacts> print(Page page) {
    try {
      Print print = printer.print(page);
      site.put(page.path().value(), print.html());
      Paths.twin(page.path()).ifPresent(path -> site.put(path.value(), print.twin()));
      return Stream.of(print.facts());
    } catch (TemplateFault fault) {
      templateFaults.add(fault.diagnostic());
      return Stream.empty();
    }
  }
}
