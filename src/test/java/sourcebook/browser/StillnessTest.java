package sourcebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.testing.TestFolder;

/** Nothing on any kind of page moves while it is loaded, even if its scripts come late. */
@ExtendWith(Reading.class)
class StillnessTest {

  private static final Duration LATE = Duration.ofMillis(150);

  /**
   * What has shifted by the time that scripts have run and another two frames were drawn. Lines may
   * be broken anew as long as the rest of their paragraph is still being read.
   */
  private static final String SHIFTS =
      """
      return new Promise(done => {
        const shifts = [];
        const say = shift => shift.value + ": "
            + shift.sources.map(source => source.node?.outerHTML?.slice(0, 120)).join(" ");
        const read = performance.getEntriesByType("navigation")[0].domInteractive;
        const isText = source => source.node?.nodeType === Node.TEXT_NODE;
        const matters = shift => shift.startTime > read || !shift.sources.every(isText);
        new PerformanceObserver(list => shifts.push(...list.getEntries().filter(matters).map(say)))
            .observe({type: "layout-shift", buffered: true});
        requestAnimationFrame(() => requestAnimationFrame(() =>
            setTimeout(() => done(shifts), 50)));
      });
      """;

  @Test
  void nothingShifts(Browser browser, Sites sites) {
    SoftAssertions pages = new SoftAssertions();
    sites.sendScripts(LATE);
    try {
      for (int width : List.of(360, 1280)) {
        browser.window(width, 700);
        for (SamplePage page : sites.samples()) {
          browser.open(page.address());
          pages.assertThat(browser.findings(SHIFTS)).as("%s at %d px", page, width).isEmpty();
        }
      }
    } finally {
      sites.sendScripts(Duration.ZERO);
    }
    pages.assertAll();
  }

  @Test
  void shiftsAreFound(Browser browser, @TempDir Path folder) throws IOException {
    new TestFolder(folder)
        .write("page.html", "<!doctype html><script defer src=late.js></script><h1>A</h1><p>Words")
        .write("late.js", "document.querySelector(\"h1\").style.height = \"9rem\"");
    try (PagesServer server = new PagesServer(folder, "/")) {
      server.sendScripts(LATE);
      browser.open(server.address() + "page.html");
      assertThat(browser.findings(SHIFTS)).hasSize(1).allMatch(shift -> shift.contains("Words"));
    }
  }
}
