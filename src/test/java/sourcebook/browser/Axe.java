package sourcebook.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import sourcebook.json.Json;

/** The accessibility checker axe, at work in a page. */
final class Axe {

  private static final String SCRIPT = script();

  /** Rules of WCAG 2.2 at the levels A and AA, and of good practice. */
  private static final String ALL =
      """
      {type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}""";

  private static final String CHECK =
      """
      return axe.run(document, {runOnly: %s, resultTypes: ["violations"], preload: false})
          .then(found => JSON.stringify(found.violations.flatMap(violation => violation.nodes.map(
              node => violation.id + ": " + node.target.join(" ") + " " + node.html.slice(0, 120)
                  + " " + node.failureSummary.replace(/\\s+/g, " ")))));
      """;

  private Axe() {}

  static List<String> violations(Browser browser) {
    return run(browser, ALL);
  }

  /** What is wrong with colours alone. */
  static List<String> violationsOfColour(Browser browser) {
    return run(browser, "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}");
  }

  private static List<String> run(Browser browser, String rules) {
    browser.evaluate("if (!window.axe) { " + SCRIPT + " } return true");
    String found = String.valueOf(browser.evaluate(CHECK.formatted(rules)));
    return Json.parse(found).orElseThrow().texts().toList();
  }

  private static String script() {
    try (InputStream script =
        Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"), "axe")) {
      return new String(script.readAllBytes(), UTF_8);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
