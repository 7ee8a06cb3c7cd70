package sourcebook.compiler;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
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

  /** A theme, and what was printed with it last, page by page. */
  private record Prints(Theme theme, Renderer renderer, Map<PagePath, Print> pages) {

    static Prints none(Theme theme) {
      return new Prints(theme, new Renderer(theme), new ConcurrentHashMap<>());
    }
  }

  private final FileMemory files = new FileMemory();
  private @Nullable Prints prints;

  Checked<Content> load(Job job) {
    return ContentLoader.load(job.content(), job.shown(), files);
  }

  /** The bytes of every content file as all were loaded last. */
  Map<String, ByteBuffer> files() {
    return files.files();
  }

  /**
   * @param shown the site's folder as people call it
   * @param url the site's address, if it is known
   */
  PagePrinter printer(Theme theme, String shown, Optional<String> url) {
    Prints now = prints != null && prints.theme().equals(theme) ? prints : Prints.none(theme);
    prints = now;
    FreshPrinter fresh = new FreshPrinter(now.renderer(), shown, url);
    return page -> {
      Print known = now.pages().get(page.path());
      Print print = known != null && known.page().equals(page) ? known : fresh.print(page);
      now.pages().put(page.path(), print);
      return print;
    };
  }

  /** Forgets pages that the site as it was made last has not. */
  void forgetAllBut(Predicate<String> has) {
    if (prints != null) {
      prints.pages().keySet().removeIf(path -> !has.test(path.value()));
    }
  }
}
