package sourcebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Everything on every kind of page can be reached, seen to be reached and used by keyboard. */
@ExtendWith(Reading.class)
class KeyboardTest {

  /** Notes what receives the focus. */
  private static final String WATCH =
      Interactive.STOPS
          + """
            window.expected = stops;
            window.reached = [];
            addEventListener("focusin", event => reached.push(event.target));
            return stops.length;
            """;

  /** Where the Tab key went elsewhere than the source does. Boxes that scroll may be stops, too. */
  private static final String ASTRAY =
      Interactive.SAY.replace("stops", "expected")
          + """
            const scrolls = e => ["auto", "scroll"].some(value =>
                getComputedStyle(e).overflowX === value || getComputedStyle(e).overflowY === value);
            const stopped = reached.filter(e => expected.includes(e) || !scrolls(e));
            return expected.flatMap((e, i) => stopped[i] === e ? []
                : [`${say(e)} was due, reached: ${stopped[i] ? say(stopped[i]) : "nothing"}`])
                .slice(0, 3);
            """;

  /** What is focused without being seen to be: no ring, a faint one, out of the window, covered. */
  private static final String UNSEEN =
      Interactive.STOPS
          + Interactive.SAY
          + Colours.SCRIPT
          + """
            const faults = [];
            for (const e of stops) {
              e.focus();
              const style = getComputedStyle(e);
              const fault = text => faults.push(`${say(e)}: ${text}`);
              if (document.activeElement !== e) { fault("takes no focus"); continue; }
              if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) {
                fault(`ring: ${style.outline}`);
              } else if (contrast(style.outlineColor, background(e.parentElement)) < 3) {
                fault(`ring ${style.outlineColor} on ${background(e.parentElement)}`);
              }
              const box = e.getClientRects()[0];
              if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0
                  || box.left >= innerWidth) {
                fault("out of the window");
                continue;
              }
              // The middle of a country's box may lie in its neighbour, so more places are tried.
              const within = (low, high, end) => [4, 2, 6, 1, 3, 5, 7].map(eighths =>
                  Math.max(low, 0) + (Math.min(high, end) - Math.max(low, 0)) * eighths / 8);
              const shown = (x, y) => {
                const top = document.elementFromPoint(x, y);
                return top && (e.contains(top) || top.contains(e) && !e.ownerSVGElement);
              };
              if (!within(box.top, box.bottom, innerHeight).some(y =>
                  within(box.left, box.right, innerWidth).some(x => shown(x, y)))) {
                fault("covered");
              }
            }
            return faults.slice(0, 5);
            """;

  @Test
  void tabReachesEverythingInTheOrderOfTheSource(Browser browser, Sites sites) {
    SoftAssertions pages = new SoftAssertions();
    browser.window(1280, 900);
    for (SamplePage page : sites.middling()) {
      browser.open(page.address());
      int stops = ((Number) browser.evaluate(WATCH)).intValue();
      browser.press(Keys.TAB.toString().repeat(stops));
      pages.assertThat(stops).as(page.toString()).isPositive();
      pages.assertThat(browser.findings(ASTRAY)).as(page.toString()).isEmpty();
    }
    pages.assertAll();
  }

  @Test
  void whatIsFocusedIsSeenToBe(Browser browser, Sites sites) {
    SoftAssertions pages = new SoftAssertions();
    for (SamplePage page : sites.middling()) {
      browser.open(page.address());
      browser.window(1280, 700).prefer("prefers-color-scheme", "light").press(Keys.TAB);
      pages.assertThat(browser.findings(UNSEEN)).as("%s, large and light", page).isEmpty();
      browser.window(360, 700).prefer("prefers-color-scheme", "dark");
      pages.assertThat(browser.findings(UNSEEN)).as("%s, small and dark", page).isEmpty();
    }
    pages.assertAll();
  }

  @Test
  void firstStopSkipsToTheText(Browser browser, Sites sites) {
    SoftAssertions pages = new SoftAssertions();
    browser.window(1280, 900);
    for (SamplePage page : sites.samples()) {
      browser.open(page.address());
      browser.press(Keys.TAB);
      String first = "const link = document.activeElement; ";
      pages
          .assertThat(
              browser.evaluate(
                  first
                      + "return link.hash !== ''"
                      + " && document.querySelector(link.hash) === document.querySelector('main')"))
          .as("%s begins with a link to the text", page)
          .isEqualTo(true);
      browser.press(Keys.ENTER, Keys.TAB);
      pages
          .assertThat(
              browser.evaluate(
                  "const next = document.activeElement, text = document.querySelector('main');"
                      + "return next === document.body || text.contains(next)"
                      + " || Boolean(text.compareDocumentPosition(next) & 4)"))
          .as("%s goes on within or below the text", page)
          .isEqualTo(true);
    }
    pages.assertAll();
  }

  @Test
  void whatFoldsOpensByEnterAndClosesBySpace(Browser browser, Sites sites) {
    browser.window(360, 700);
    int folded = 0;
    for (SamplePage page : sites.samples()) {
      browser.open(page.address());
      Object there =
          browser.evaluate(
              "window.summary = [...document.querySelectorAll('main details > summary')]"
                  + ".find(e => e.checkVisibility() && !e.parentElement.open);"
                  + "window.summary?.focus(); return Boolean(window.summary)");
      if (Boolean.TRUE.equals(there)) {
        folded++;
        browser.press(Keys.ENTER);
        assertThat(browser.until("return summary.parentElement.open"))
            .as("%s: Enter opens", page)
            .isTrue();
        browser.press(Keys.SPACE);
        assertThat(browser.until("return !summary.parentElement.open"))
            .as("%s: Space closes", page)
            .isTrue();
      }
    }
    assertThat(folded).isPositive();
  }

  /** Every other page in the one window, so that each kind is read in both. */
  @Test
  void enterOnMarkBringsItsEvidenceAndTheWayBack(Browser browser, Sites sites) {
    SoftAssertions pages = new SoftAssertions();
    int width = 1280;
    for (SamplePage page : sites.samples()) {
      browser.window(width, 700).open(page.address());
      pages.assertThat(Marks.followByKeyboard(browser)).as("%s at %d px", page, width).isEmpty();
      width = width == 1280 ? 360 : 1280;
    }
    pages.assertAll();
  }
}
