package sourcebook.browser;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No kind of page scrolls sideways, however narrow the window or large the text. */
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
