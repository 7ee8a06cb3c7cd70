package sourcebook.browser;

import java.util.List;
import org.openqa.selenium.Keys;

/** The marks of citations on a page, and where they lead. Marks are numbered from 0. */
final class Marks {

  private static final String FIND =
      """
      const mark = [...document.querySelectorAll("a[role=doc-noteref]")][arguments[0]];
      const target = document.getElementById(decodeURIComponent(mark.hash.slice(1)));
      """;

  /** Of each kind of target (by the letters before its number or name) the first and last mark. */
  private static final String SOME =
      """
      const kinds = new Map();
      [...document.querySelectorAll("a[role=doc-noteref]")].forEach((mark, i) => {
        if (mark.checkVisibility({visibilityProperty: true})) {
          const kind = mark.hash.match(/^#[a-z]*/)[0];
          kinds.set(kind, [...(kinds.get(kind) ?? []).slice(0, 1), i]);
        }
      });
      return [...kinds.values()].flat();
      """;

  /**
   * Whether a target is shown and within the window: wholly, or from its first line if it is long.
   */
  private static final String IN_VIEW =
      FIND
          + """
            if (!target || location.hash !== mark.hash) return false;
            const box = target.getBoundingClientRect();
            return target.checkVisibility({visibilityProperty: true, opacityProperty: true})
                && box.width > 0 && box.height > 0
                && box.top >= -1 && box.top < innerHeight - 10
                && (box.bottom <= innerHeight + 1 || box.height > innerHeight / 2)
                && box.left >= -1 && box.right <= innerWidth + 1;
            """;

  private static final String SAY =
      FIND
          + "return mark.closest('[data-sentence], [data-claim], li, p')?.innerText.slice(0, 80)"
          + " + ' ' + mark.outerHTML + ' '";

  private Marks() {}

  /** Marks of every kind on the page that is open. */
  static List<Integer> some(Browser browser) {
    return ((List<?>) browser.evaluate(SOME))
        .stream().map(number -> ((Number) number).intValue()).toList();
  }

  /** Goes by keyboard from a mark to its evidence and back; says what goes wrong on the way. */
  static List<String> followByKeyboard(Browser browser, int mark) {
    browser.evaluate(FIND + "mark.focus(); return true", mark);
    browser.press(Keys.ENTER);
    if (!browser.until(IN_VIEW, mark)) {
      return List.of(browser.evaluate(SAY, mark) + "does not bring its evidence into view");
    }
    browser.press(Keys.TAB);
    Object within =
        browser.evaluate(
            FIND
                + "return target.contains(document.activeElement)"
                + " || Boolean(target.compareDocumentPosition(document.activeElement) & 4)",
            mark);
    if (!Boolean.TRUE.equals(within)) {
      return List.of(browser.evaluate(SAY, mark) + "does not take the keyboard along");
    }
    Object back =
        browser.evaluate(
            FIND
                + "const back = [...target.querySelectorAll('a[role=doc-backlink]')]"
                + ".find(link => link.hash === '#' + mark.id); back?.focus();"
                + "return Boolean(back) && document.activeElement === back",
            mark);
    if (!Boolean.TRUE.equals(back)) {
      return List.of(browser.evaluate(SAY, mark) + "has no way back");
    }
    browser.press(Keys.ENTER);
    boolean returned =
        browser.until(
            FIND
                + "const box = mark.getClientRects()[0];"
                + "return document.activeElement === mark"
                + " && box.top >= 0 && box.bottom <= innerHeight",
            mark);
    return returned
        ? List.of()
        : List.of(browser.evaluate(SAY, mark) + "is not where the way back leads");
  }

  /** Clicks a mark; says what goes wrong. */
  static List<String> followByClick(Browser browser, int mark) {
    browser.click("a[role=doc-noteref]", mark);
    return browser.until(IN_VIEW, mark)
        ? List.of()
        : List.of(browser.evaluate(SAY, mark) + "does not bring its evidence into view");
  }
}
