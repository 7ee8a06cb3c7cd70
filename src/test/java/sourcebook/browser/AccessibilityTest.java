package sourcebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.testing.TestFolder;

/** axe finds no fault in any kind of page: small window or large, light or dark. */
@ExtendWith(Reading.class)
class AccessibilityTest {

  /** Every other page in the one window, so that each kind is read in both. */
  @Test
  void noPageHasFault(Browser browser, Sites sites) {
    SoftAssertions pages = new SoftAssertions();
    boolean small = true;
    for (SamplePage page : sites.samples()) {
      browser.open(page.address());
      browser
          .window(small ? 360 : 1280, 900)
          .prefer("prefers-color-scheme", small ? "light" : "dark");
      pages
          .assertThat(Axe.violations(browser))
          .as("%s, %s", page, small ? "small and light" : "large and dark")
          .isEmpty();
      small = !small;
    }
    pages.assertAll();
  }

  @Test
  void coloursAreFarEnoughApart(Browser browser, Sites sites) {
    SoftAssertions pages = new SoftAssertions();
    for (SamplePage page : sites.middling()) {
      browser.open(page.address());
      browser.window(360, 900).prefer("prefers-color-scheme", "dark");
      pages.assertThat(Axe.violationsOfColour(browser)).as("%s, small and dark", page).isEmpty();
      browser.window(1280, 900).prefer("prefers-color-scheme", "light");
      pages.assertThat(Axe.violationsOfColour(browser)).as("%s, large and light", page).isEmpty();
    }
    pages.assertAll();
  }

  @Test
  void faultsAreFound(Browser browser, @TempDir Path folder) {
    new TestFolder(folder)
        .write(
            "page.html",
            """
            <!doctype html>
            <html lang="en">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
            <title>Page</title>
            <main><h1>Page</h1><img src="data:,"><p><a href="x"></a></p></main>
            """);
    browser.open(folder.resolve("page.html").toUri().toString());
    assertThat(Axe.violations(browser))
        .hasSize(2)
        .anyMatch(fault -> fault.startsWith("image-alt: img"))
        .anyMatch(fault -> fault.startsWith("link-name: a"));
  }
}
