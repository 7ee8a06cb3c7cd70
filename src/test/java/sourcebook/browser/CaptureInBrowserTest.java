package sourcebook.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.capture.Capture;
import sourcebook.capture.Uncapturable;
import sourcebook.json.Json;
import sourcebook.testing.TestFolder;

/** What is captured of a page are the lines that Chromium shows of it, as somebody copies them. */
class CaptureInBrowserTest {

  private static final TestFolder CASES = new TestFolder(Path.of("src/test/resources/capture"));

  /** Shows each page in a frame and writes down what is to be seen there. */
  private static final String FRAMES =
      """
      <!doctype html>
      <meta charset="utf-8">
      <script id="pages" type="application/json">%s</script>
      <script>
        function shown(page) {
          const frame = document.body.appendChild(document.createElement("iframe"));
          const shown = frame.contentDocument;
          shown.open();
          shown.write(page);
          shown.close();
          // Nobody can mark and copy these, though innerText has them.
          shown.querySelectorAll("select, svg").forEach(element => element.remove());
          const lines = shown.body.innerText.split(/\\r\\n|\\r|\\n/);
          frame.remove();
          return lines.map(line => line.trim()).filter(line => line !== "");
        }
        onload = () => {
          const pages = JSON.parse(document.getElementById("pages").textContent);
          document.querySelector("pre").textContent = JSON.stringify(pages.map(shown));
        };
      </script>
      <body><pre></pre>
      """;

  @TempDir private Path folder;

  @Test
  void paragraphsAreTheLinesThatAreShown() {
    List<String> pages =
        Stream.concat(
                CASES.files().stream().filter(name -> name.endsWith(".html")).map(CASES::text),
                RandomPages.of(1987).limit(300))
            .toList();
    List<List<String>> shown = shown(pages);
    assertThat(shown).hasSameSizeAs(pages);
    SoftAssertions each = new SoftAssertions();
    for (int i = 0; i < pages.size(); i++) {
      each.assertThat(captured(pages.get(i))).as(pages.get(i)).isEqualTo(shown.get(i));
    }
    each.assertAll();
  }

  private List<List<String>> shown(List<String> pages) {
    String json = Json.array(pages.stream()).pretty().replace("<", "\\u003C");
    new TestFolder(folder).write("frames.html", FRAMES.formatted(json));
    try (Browser browser = Browser.start()) {
      browser.open(folder.resolve("frames.html").toUri().toString());
      Json answer = Json.parse(browser.text("pre")).orElseThrow();
      return ((Json.Items) answer).items().stream().map(lines -> lines.texts().toList()).toList();
    }
  }

  /** A page that shows nothing is refused. */
  private static List<String> captured(String page) {
    try {
      return Capture.read(page.getBytes(UTF_8), Optional.empty(), "page.html").paragraphs();
    } catch (Uncapturable showsNothing) {
      return List.of();
    }
  }
}
