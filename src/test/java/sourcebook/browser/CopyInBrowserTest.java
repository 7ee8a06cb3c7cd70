package sourcebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each citation is copied by one button, which is there once “Cite this” is opened. */
@ExtendWith(Reading.class)
class CopyInBrowserTest {

  /** What is pasted into the box for searching, as plain text and as HTML. */
  private static final String WATCH =
      """
      window.pasted = null;
      const box = document.querySelector("input[type=search]");
      box.addEventListener("paste", event => window.pasted =
          ["text/plain", "text/html"].map(type => event.clipboardData.getData(type)));
      """;

  private static final String PASTED =
      "const pasted = window.pasted; window.pasted = null; return pasted";

  private static final Map<String, Object> PASTE =
      Map.of("type", "keyDown", "key", "v", "commands", List.of("paste"));

  private static final String COPIED =
      "return document.querySelectorAll('.copy')[arguments[0]].textContent.startsWith('Copied')";

  /** What a citation reads, without its button. */
  private static final String CITATION =
      """
      const text = document.querySelectorAll(".cite dd")[arguments[0]].cloneNode(true);
      text.querySelector("button").remove();
      return [text.textContent.trim(), text.innerHTML.trim()];
      """;

  @Test
  void buttonsGivePlainTextAndItalics(Browser browser, Sites sites) {
    for (String kind : List.of("claims/", "sources/")) {
      browser.open(page(sites, kind).address());
      assertThat(browser.findings("return document.querySelectorAll('.copy')")).isEmpty();
      browser.click(".cite summary", 0);
      assertThat(browser.until("return document.querySelectorAll('.copy').length > 9")).isTrue();
      browser.evaluate(WATCH + "return true");
      for (int citation : List.of(0, 4, 13)) {
        browser.click(".copy", citation);
        assertThat(browser.until(COPIED, citation)).isTrue();
        browser.click("input[type=search]", 0);
        browser.command("Input.dispatchKeyEvent", PASTE);
        assertThat(browser.until("return window.pasted !== null")).isTrue();
        assertThat(browser.findings(PASTED)).isEqualTo(browser.findings(CITATION, citation));
      }
    }
  }

  @Test
  void withoutScriptAllCitationsAreThereToBeRead(Browser browser, Sites sites) {
    SamplePage page = page(sites, "sources/");
    browser.withoutScript().open(page.address());
    browser.click(".cite summary", 0);
    assertThat(browser.text(".cite")).contains("APA 7", "@", "TY  - ", "{{cit");
  }

  private static SamplePage page(Sites sites, String folder) {
    return sites.middling().stream()
        .filter(page -> page.path().startsWith(folder))
        .findFirst()
        .orElseThrow();
  }
}
