package sourcebook.browser;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Text stays within its margins: nothing scrolls sideways, however narrow or large it is read. */
@ExtendWith(Reading.class)
class ReflowTest {

  /** A window of 1280 pixels is 320 wide at a zoom of 400 %, and 640 at 200 %. */
  private static final List<Integer> WIDTHS =
      List.of(320, 360, 480, 640, 768, 1024, 1060, 1280, 1600, 1920);

  /** Success criterion 1.4.12 of WCAG 2.2. */
  private static final String SPACED =
      """
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
          word-spacing: .16em !important; } p { margin-bottom: 2em !important; }`);
      document.adoptedStyleSheets.push(sheet);
      return true;
      """;

  /** What reaches furthest to the right, if anything reaches out of the window. */
  private static final String WIDER =
      """
      const page = document.documentElement;
      const over = page.scrollWidth - page.clientWidth;
      const furthest = () => [...document.querySelectorAll("body *")].reduce((a, b) =>
          a.getBoundingClientRect().right >= b.getBoundingClientRect().right ? a : b);
      return over <= 0 ? [] : [over + " px: " + furthest().outerHTML.slice(0, 120)];
      """;

  /** What begins further to the left than the page's heading, of what is shown and has words. */
  private static final String LEFT_OF_THE_TEXT =
      """
      const left = document.querySelector("h1").getBoundingClientRect().left;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const out = [];
      while (walker.nextNode()) {
        const text = walker.currentNode;
        if (!text.data.trim() || !text.parentElement.checkVisibility()) continue;
        range.selectNodeContents(text);
        const box = range.getBoundingClientRect();
        if (box.right > 0 && box.width > 1 && box.left < left - 1) out.push(text.data.trim());
      }
      return out.slice(0, 3);
      """;

  @Test
  void allTextBeginsAtOneMargin(Browser browser, Sites sites) {
    SoftAssertions pages = new SoftAssertions();
    for (SamplePage page : sites.middling()) {
      browser.open(page.address());
      for (int width : List.of(360, 1280)) {
        pages
            .assertThat(browser.window(width, 900).findings(LEFT_OF_THE_TEXT))
            .as("%s at %d px", page, width)
            .isEmpty();
      }
    }
    pages.assertAll();
  }

  @Test
  void noPageScrollsSideways(Browser browser, Sites sites) {
    SoftAssertions pages = new SoftAssertions();
    for (SamplePage page : sites.samples()) {
      browser.open(page.address());
      for (int width : WIDTHS) {
        fits(pages, browser.window(width, 900), "%s at %d px".formatted(page, width));
      }
      browser.evaluate(SPACED);
      for (int width : WIDTHS) {
        fits(pages, browser.window(width, 900), "%s at %d px, spaced".formatted(page, width));
      }
    }
    pages.assertAll();
  }

  @Test
  void textMayBeTwiceAsLarge(Browser browser, Sites sites) {
    SoftAssertions pages = new SoftAssertions();
    Map<String, Object> sizes = Map.of("standard", 32, "fixed", 26);
    browser.command("Page.setFontSizes", Map.of("fontSizes", sizes));
    for (SamplePage page : sites.samples()) {
      browser.open(page.address());
      for (int width : List.of(640, 1280)) {
        fits(pages, browser.window(width, 900), "%s at %d px, twice".formatted(page, width));
      }
    }
    pages.assertAll();
  }

  private static void fits(SoftAssertions pages, Browser browser, String description) {
    pages.assertThat(browser.findings(WIDER)).as(description).isEmpty();
  }
}
