package sourcebook.compiler;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import sourcebook.content.Content;
import sourcebook.diagnostic.Checked;
import sourcebook.load.ContentLoader;
import sourcebook.load.FileMemory;
import sourcebook.page.PagePath;
import sourcebook.render.Renderer;
import sourcebook.render.Theme;

/**
 * Keeps from build to build what is costly to make: what files say, parsed templates, printed
 * pages. A page whose template and model are those of a page printed before need not be printed
 * again, since nothing else goes into it.
 */
final class Workshop {

  /** A theme, and what was printed with it. */
  private record Prints(Theme theme, Renderer renderer, Map<PagePath, Print> pages) {

    static Prints none(Theme theme) {
      return new Prints(theme, new Renderer(theme), Map.of());
    }

    Prints next() {
      return new Prints(theme, renderer, new ConcurrentHashMap<>());
    }
  }

  private final FileMemory files = new FileMemory();
  private @Nullable Prints good;
  private @Nullable Prints latest;

  Checked<Content> load(Job job) {
    return ContentLoader.load(job.content(), job.shown(), files);
  }

  /** Whether this theme or what was loaded last is other than what the last good site shows. */
  boolean hasNews(Theme theme) {
    return files.hasNews() || good == null || !good.theme().looksLike(theme);
  }

  /**
   * @param shown the site's folder as people call it
   * @param url the site's address, if it is known
   */
  PagePrinter printer(Theme theme, String shown, Optional<String> url) {
    Prints before = good != null && good.theme().looksLike(theme) ? good : Prints.none(theme);
    Prints now = before.next();
    latest = now;
    FreshPrinter fresh = new FreshPrinter(now.renderer(), shown, url);
    return page -> {
      Print known = now.pages().getOrDefault(page.path(), before.pages().get(page.path()));
      Print print = known != null && known.page().equals(page) ? known : fresh.print(page);
      now.pages().put(page.path(), print);
      return print;
    };
  }

  /** Keeps what the build just ended has printed, and forgets what was printed before it. */
  void keepPrints() {
    good = latest;
  }
}
