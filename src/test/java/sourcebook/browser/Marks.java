package sourcebook.browser;

import java.util.List;
import java.util.Optional;
import org.openqa.selenium.Keys;

/** The marks of citations on a page, and where they lead. Marks are numbered from 0. */
final class Marks {

  private static final String FIND =
      """
      const mark = [...document.querySelectorAll("a[role=doc-noteref]")][arguments[0]];
      const target = mark && document.getElementById(decodeURIComponent(mark.hash.slice(1)));
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

  /** Whether the next stop is within the evidence, or comes after it. */
  private static final String TAKEN_ALONG =
      FIND
          + """
            return target.contains(document.activeElement)
                || Boolean(target.compareDocumentPosition(document.activeElement) & 4);
            """;

  /** Whether the evidence has a link that leads back to the mark; it is given the focus. */
  private static final String WAY_BACK =
      FIND
          + """
            const back = [...target.querySelectorAll("a[role=doc-backlink]")]
                .find(link => link.hash === "#" + mark.id);
            back?.focus();
            return Boolean(back) && document.activeElement === back;
            """;

  private static final String RETURNED =
      FIND
          + """
            const box = mark.getClientRects()[0];
            return document.activeElement === mark && box.top >= 0 && box.bottom <= innerHeight;
            """;

  private static final String SAY =
      FIND
          + "return mark.closest('[data-sentence], [data-claim], li, p')?.innerText.slice(0, 80)"
          + " + ' ' + mark.outerHTML + ' '";

  private Marks() {}

  /** Goes by keyboard from marks to their evidence and back, until something goes wrong. */
  static Optional<String> followByKeyboard(Browser browser) {
    return some(browser).stream().flatMap(mark -> byKeyboard(browser, mark).stream()).findFirst();
  }

  /** Clicks marks until something goes wrong. */
  static Optional<String> followByClick(Browser browser) {
    return some(browser).stream().flatMap(mark -> byClick(browser, mark).stream()).findFirst();
  }

  private static Optional<String> byKeyboard(Browser browser, int mark) {
    String said = say(browser, mark);
    browser.evaluate(FIND + "mark.focus(); return true", mark);
    browser.press(Keys.ENTER);
    if (!browser.until(IN_VIEW, mark)) {
      return Optional.of(said + "does not bring its evidence into view");
    }
    browser.press(Keys.TAB);
    if (!browser.until(TAKEN_ALONG, mark)) {
      return Optional.of(said + "does not take the keyboard along");
    }
    if (!browser.until(WAY_BACK, mark)) {
      return Optional.of(said + "has no way back");
    }
    browser.press(Keys.ENTER);
    return browser.until(RETURNED, mark)
        ? Optional.empty()
        : Optional.of(said + "is not where the way back leads");
  }

  private static Optional<String> byClick(Browser browser, int mark) {
    String said = say(browser, mark);
    browser.click("a[role=doc-noteref]", mark);
    return browser.until(IN_VIEW, mark)
        ? Optional.empty()
        : Optional.of(said + "does not bring its evidence into view");
  }

  /** Marks of every kind on the page that is open. */
  private static List<Integer> some(Browser browser) {
    List<Integer> some =
        ((List<?>) browser.evaluate(SOME))
            .stream().map(number -> ((Number) number).intValue()).toList();
    Object has = browser.evaluate("return Boolean(document.querySelector('[role=doc-noteref]'))");
    if (some.isEmpty() && Boolean.TRUE.equals(has)) {
      throw new AssertionError("no mark is shown");
    }
    return some;
  }

  private static String say(Browser browser, int mark) {
    return String.valueOf(browser.evaluate(SAY, mark));
  }
}
