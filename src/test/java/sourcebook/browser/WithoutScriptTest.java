package sourcebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where no script runs, every kind of page is as complete, and nothing on it is dead. */
@ExtendWith(Reading.class)
class WithoutScriptTest {

  /**
   * Headings, sentences, claims and editors' words that can be seen nowhere: neither shown, nor in
   * a fold that opens, nor shown in another form elsewhere on the page.
   */
  private static final String HIDDEN =
      """
      const shown = e => e.checkVisibility({visibilityProperty: true, opacityProperty: true});
      const folded = e => {
        const fold = e.parentElement.closest("details:not([open])");
        return fold && [...fold.children].some(c => c.localName === "summary" && shown(c));
      };
      const words = e => e.textContent.replace(/\\s+/g, " ").trim();
      const all = [...document.querySelectorAll(
          "h1, h2, h3, [data-sentence], [data-claim], [data-editorial]")];
      const seen = new Set(all.filter(e => shown(e) || folded(e)).map(words));
      return all.map(words).filter(text => !seen.has(text)).slice(0, 5);
      """;

  /** Controls that do nothing by themselves, and fields that are sent nowhere. */
  private static final String DEAD =
      """
      const visible = [...document.querySelectorAll(
              "button, input, select, textarea, [role=button], a[href='#'], a[href^='javascript:']")]
          .filter(e => e.checkVisibility({visibilityProperty: true}));
      const look = () => location.href + document.body.innerText
          + [...document.querySelectorAll("body *")].map(e => Number(e.checkVisibility())).join("")
          + document.querySelectorAll(":popover-open, dialog[open]").length;
      const goes = e => e.form?.getAttribute("action") && e.form.method === "get";
      const works = e => {
        if (goes(e) && (e.name || e.type === "submit")) return true;
        const before = look();
        e.click();
        const changed = look() !== before;
        if (changed) e.click();
        return changed;
      };
      return visible.filter(e => !works(e)).map(e => e.outerHTML.slice(0, 120));
      """;

  @Test
  void noScriptRuns(Browser browser, Sites sites) {
    browser.withoutScript().open(sites.samples().get(0).address());
    assertThat(browser.evaluate("return matchMedia('(scripting: none)').matches")).isEqualTo(true);
  }

  @Test
  void everyWordIsThereAndNoControlIsDead(Browser browser, Sites sites) {
    SoftAssertions pages = new SoftAssertions();
    browser.withoutScript();
    for (SamplePage page : sites.samples()) {
      browser.open(page.address());
      for (int width : List.of(360, 1280)) {
        browser.window(width, 900);
        pages.assertThat(browser.findings(HIDDEN)).as("%s at %d px", page, width).isEmpty();
      }
      pages.assertThat(browser.findings(DEAD)).as(page.toString()).isEmpty();
    }
    pages.assertAll();
  }

  @Test
  void everyMarkBringsItsEvidence(Browser browser, Sites sites) {
    SoftAssertions pages = new SoftAssertions();
    browser.withoutScript();
    for (SamplePage page : sites.middling()) {
      for (int width : List.of(360, 1280)) {
        browser.window(width, 700).open(page.address());
        pages.assertThat(Marks.followByClick(browser)).as("%s at %d px", page, width).isEmpty();
      }
    }
    pages.assertAll();
  }
}
