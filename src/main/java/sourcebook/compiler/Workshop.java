package sourcebook.compiler;

import java.util.Optional;
import sourcebook.content.Content;
import sourcebook.diagnostic.Checked;
import sourcebook.load.ContentLoader;
import sourcebook.render.Renderer;
import sourcebook.render.Theme;

/** What a build has at hand. */
interface Workshop {

  Checked<Content> load(Job job);

  /**
   * @param shown the site's folder as people call it
   * @param url the site's address, if it is known
   */
  PagePrinter printer(Theme theme, String shown, Optional<String> url);

  /** Nothing from any build before, and nothing is kept for another. */
  static Workshop empty() {
    return new Workshop() {
      @Override
      public Checked<Content> load(Job job) {
        return ContentLoader.load(job.content(), job.shown());
      }

      @Override
      public PagePrinter printer(Theme theme, String shown, Optional<String> url) {
        return new FreshPrinter(new Renderer(theme), shown, url);
      }
    };
  }
}
