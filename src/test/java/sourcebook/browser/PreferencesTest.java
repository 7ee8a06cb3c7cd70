package sourcebook.browser;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Readers who choose their own colours, or want nothing to move, get what they ask for. */
@ExtendWith(Reading.class)
class PreferencesTest {

  /**
   * Marks, links and status words that cannot be read in the reader's own colours, controls without
   * an edge, and rings that are only a shadow, which is not drawn then.
   */
  private static final String LOST =
      Interactive.STOPS
          + Interactive.SAY
          + Colours.SCRIPT
          + """
            const faults = [];
            const texts = [...document.querySelectorAll("a[role=doc-noteref], .chip, main a, summary")]
                .filter(e => e.checkVisibility({visibilityProperty: true}) && e.textContent.trim());
            for (const e of texts) {
              const colour = getComputedStyle(e).color;
              if (contrast(colour, background(e)) < 4.5) faults.push(`${say(e)}: ${colour}`);
            }
            for (const e of stops) {
              const style = getComputedStyle(e);
              if (e.matches("button, input:not([type=checkbox]), select, textarea") && (style.borderTopStyle === "none"
                  || parseFloat(style.borderTopWidth) < 1
                  || contrast(style.borderTopColor, background(e.parentElement)) < 3)) {
                faults.push(`${say(e)}: no edge`);
              }
            }
            return faults.slice(0, 5);
            """;

  private static final String MOVING =
      """
      const still = style => style.animationName === "none" && style.scrollBehavior === "auto"
          && style.transitionDuration.split(", ").every(time => parseFloat(time) === 0);
      const faults = [document.documentElement, ...document.querySelectorAll("body, body *")]
          .filter(e => [null, "::before", "::after", "::details-content"]
              .some(part => !still(getComputedStyle(e, part))));
      return faults.slice(0, 5).map(e => e.outerHTML.slice(0, 120));
      """;

  @Test
  void everythingIsSeenInTheReadersOwnColours(Browser browser, Sites sites) {
    SoftAssertions pages = new SoftAssertions();
    browser.window(1280, 900).prefer("forced-colors", "active");
    for (SamplePage page : sites.samples()) {
      browser.open(page.address());
      pages.assertThat(browser.findings(LOST)).as(page.toString()).isEmpty();
    }
    pages.assertAll();
  }

  @Test
  void nothingMovesForThoseWhoWantNoMotion(Browser browser, Sites sites) {
    SoftAssertions pages = new SoftAssertions();
    browser.prefer("prefers-reduced-motion", "reduce");
    for (SamplePage page : sites.samples()) {
      browser.open(page.address());
      pages.assertThat(browser.findings(MOVING)).as(page.toString()).isEmpty();
    }
    pages.assertAll();
  }
}
