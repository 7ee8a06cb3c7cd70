package sourcebook.compiler;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import sourcebook.page.Page;
import sourcebook.page.PagePath;
import sourcebook.page.Paths;
import sourcebook.render.RenderedPage;
import sourcebook.render.Renderer;
import sourcebook.site.PageReader;
import sourcebook.twin.MarkdownTwin;

/** Prints every page anew, and remembers none. */
final class FreshPrinter implements PagePrinter {

  private final Renderer renderer;
  private final String shown;
  private final Optional<String> basePath;

  /**
   * @param shown the site's folder as people call it
   */
  FreshPrinter(Renderer renderer, String shown, Optional<String> url) {
    this.renderer = renderer;
    this.shown = shown;
    this.basePath = url.map(address -> URI.create(address).getRawPath()).map(FreshPrinter::closed);
  }

  @Override
  public Print print(Page page) {
    RenderedPage rendered = renderer.render(page);
    return new Print(
        page,
        rendered.html().getBytes(StandardCharsets.UTF_8),
        Paths.twin(page.path())
            .map(twin -> MarkdownTwin.of(rendered.html(), page.model().frame()))
            .orElse(""),
        PageReader.read(page.path().value(), rendered.html(), shown, base(page.path())));
  }

  /** Only the page that is shown at any depth may begin its links with the site's address. */
  private String base(PagePath path) {
    return path.equals(Paths.NOT_FOUND) ? basePath.orElse("") : "";
  }

  private static String closed(String path) {
    return path.endsWith("/") ? path : path + "/";
  }
}
