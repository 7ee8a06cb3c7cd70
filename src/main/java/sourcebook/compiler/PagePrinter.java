package sourcebook.compiler;

import sourcebook.page.Page;
import sourcebook.render.TemplateFault;

/** Prints pages, on several threads at once. */
interface PagePrinter {

  /**
   * The page as readers will get it.
   *
   * @throws TemplateFault if its template cannot be rendered
   */
  Print print(Page page);

  /** The same, telling of each page that is printed. */
  default PagePrinter telling(Progress progress) {
    return page -> {
      Print print = print(page);
      progress.pagePrinted();
      return print;
    };
  }
}
