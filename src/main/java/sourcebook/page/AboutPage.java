package sourcebook.page;

import java.util.List;
import java.util.stream.Stream;

/** What the dossier covers, how it is edited, and how to use it. */
final class AboutPage implements SinglePage {

  /** What the template shows. */
  public record View(Frame frame, String scope, List<String> policies, Anchor corrections)
      implements Model {}

  @Override
  public PagePath path() {
    return Paths.ABOUT;
  }

  @Override
  public Stream<Page> pages(Edition edition) {
    PagePath path = path();
    Frame frame =
        edition.frame(
            path, "About this dossier", "What it covers and how it is edited.", PageType.ABOUT);
    View view =
        new View(
            frame,
            edition.settings().scope(),
            edition.settings().policies(),
            new Anchor("Corrections", path.to(Paths.CORRECTIONS)));
    return Stream.of(new Page(path, "about", view));
  }
}
