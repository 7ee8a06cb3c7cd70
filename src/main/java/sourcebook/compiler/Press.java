package sourcebook.compiler;

import java.net.URI;
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
import sourcebook.page.PageKind;
import sourcebook.page.PageKinds;
import sourcebook.page.PagePath;
import sourcebook.page.Paths;
import sourcebook.publish.Staging;
import sourcebook.render.Asset;
import sourcebook.render.RenderedPage;
import sourcebook.render.Renderer;
import sourcebook.render.TemplateFault;
import sourcebook.render.Theme;
import sourcebook.site.PageFacts;
import sourcebook.site.PageReader;
import sourcebook.site.SiteChecks;
import sourcebook.site.StylesheetReader;
import sourcebook.twin.MarkdownTwin;

/**
 * Prints an edition page by page, on all cores. Of a page that is printed only what the site's
 * checks ask is remembered.
 */
final class Press {

  private final Theme theme;
  private final Renderer renderer;
  private final Staging staging;
  private final String shown;
  private final Optional<String> basePath;
  private final List<PageFacts> printed = new ArrayList<>();
  private final List<PageFacts> stylesheets = new ArrayList<>();
  private final Queue<Diagnostic> templateFaults = new ConcurrentLinkedQueue<>();

  /**
   * @param shown the site's folder as people call it
   */
  Press(Theme theme, Staging staging, String shown, Optional<String> url) {
    this.theme = theme;
    this.renderer = new Renderer(theme);
    this.staging = staging;
    this.shown = shown;
    this.basePath = url.map(address -> URI.create(address).getRawPath()).map(Press::closed);
  }

  /** Composes, renders and stages every page, and stages what pages need and offer. */
  void print(Edition edition) {
    theme.assets().forEach(this::print);
    List<DataFile> files =
        Exports.ALL.parallelStream().map(export -> print(export, edition)).toList();
    for (PageKind kind : PageKinds.all(files)) {
      printed.addAll(kind.pages(edition).parallel().flatMap(this::print).toList());
    }
    printForRobots(edition);
    printCard(edition);
  }

  int pages() {
    return printed.size();
  }

  /**
   * What is wrong with the site as it stands on the staging folder; where pages could not be
   * rendered, only why.
   */
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
        new SiteChecks(shown, printed, stylesheets, staging.files()).violations(paths),
        staging.violations(shown).stream());
  }

  private void print(Asset asset) {
    staging.put(asset.path(), asset.bytes());
    if (asset.path().endsWith(".css")) {
      String css = new String(asset.bytes(), StandardCharsets.UTF_8);
      stylesheets.add(StylesheetReader.read(asset.path(), css, shown));
    }
  }

  private DataFile print(Export export, Edition edition) {
    byte[] bytes = export.text(edition).getBytes(StandardCharsets.UTF_8);
    staging.put(export.path(), bytes);
    return DataFile.of(export.path(), export.about(edition), bytes);
  }

  /** Search engines take no drafts, and only full addresses. */
  private void printForRobots(Edition edition) {
    Optional<String> url = edition.url().filter(known -> !edition.isDraft());
    List<String> paths = printed.stream().map(PageFacts::path).toList();
    url.map(known -> Sitemap.files(known, paths)).ifPresent(files -> files.forEach(staging::put));
    staging.put(Robots.PATH, Robots.text(url.map(known -> known + Sitemap.PATH)));
  }

  /** Other sites find it only by a full address. */
  private void printCard(Edition edition) {
    if (edition.url().isPresent()) {
      staging.put(Paths.CARD.value(), CardPicture.of(edition));
    }
  }

  private Stream<PageFacts> print(Page page) {
    try {
      RenderedPage rendered = renderer.render(page);
      String path = rendered.path().value();
      staging.put(path, rendered.html());
      printTwin(page, rendered.html());
      return Stream.of(PageReader.read(path, rendered.html(), shown, base(page.path())));
    } catch (TemplateFault fault) {
      templateFaults.add(fault.diagnostic());
      return Stream.empty();
    }
  }

  private void printTwin(Page page, String html) {
    Paths.twin(page.path())
        .ifPresent(path -> staging.put(path.value(), MarkdownTwin.of(html, page.model().frame())));
  }

  /** Only the page that is shown at any depth may begin its links with the site's address. */
  private String base(PagePath path) {
    return path.equals(Paths.NOT_FOUND) ? basePath.orElse("") : "";
  }

  private static String closed(String path) {
    return path.endsWith("/") ? path : path + "/";
  }
}
