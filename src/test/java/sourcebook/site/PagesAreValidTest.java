package sourcebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.checker.InfoAwareErrorHandler;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import sourcebook.testing.BuiltSite;
import sourcebook.testing.TestFolder;

/** The W3C's checker finds nothing to say about any page or stylesheet, not even a warning. */
class PagesAreValidTest {

  private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void nothingIsSaidOfAnyFile(BuiltSite site) throws Exception {
    assertThat(said(site.files()).stream().limit(20)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void whatStandsInAPageAsAScriptIsData(BuiltSite site) {
    site.read()
        .pages()
        .forEach(
            (path, page) ->
                assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                    .as(path)
                    .isEmpty());
  }

  @Test
  void checkerSpeaks(@TempDir Path bad) throws Exception {
    TestFolder files = new TestFolder(bad);
    files.write("page.html", "<!doctype html><html lang=en><title>x</title><p><ul><p>x</ul></p>");
    files.write("style.css", "p { colour: red }");
    assertThat(said(files))
        .hasSize(3)
        .anyMatch(line -> line.startsWith("page.html:1:") && line.contains("“p” not allowed"))
        .anyMatch(line -> line.startsWith("page.html:1:") && line.contains("No “p” element"))
        .anyMatch(line -> line.startsWith("style.css:") && line.contains("“colour”"));
  }

  private static List<String> said(TestFolder site) throws Exception {
    Said said = new Said();
    SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, true);
    checker.setUpMainSchema(HTML, said);
    checker.setUpValidatorAndParsers(said, true, false);
    checker.setAllowCss(true);
    for (String name : site.files()) {
      said.file = name;
      if (name.endsWith(".html")) {
        checker.checkHtmlInputSource(input(site, name));
      } else if (name.endsWith(".css")) {
        checker.checkCssInputSource(input(site, name));
      }
    }
    return said.lines;
  }

  /** A file as it is to be found on the web, where the policy of a page has an origin to allow. */
  private static InputSource input(TestFolder site, String name) {
    InputSource input = new InputSource(new ByteArrayInputStream(site.bytes(name)));
    input.setEncoding("UTF-8");
    input.setSystemId("https://example.org/" + name);
    return input;
  }

  private static final class Said implements InfoAwareErrorHandler {

    private final List<String> lines = new ArrayList<>();
    private String file = "";

    @Override
    public void fatalError(SAXParseException fault) {
      add(fault);
    }

    @Override
    public void error(SAXParseException fault) {
      add(fault);
    }

    @Override
    public void warning(SAXParseException fault) {
      add(fault);
    }

    @Override
    public void info(SAXParseException remark) {
      add(remark);
    }

    /**
     * Of the newest at-rules and selectors the checker knows nothing; of properties it does, but
     * for one of SVG 2 (section 13.8). Data in a page it takes for a script that runs, which
     * browsers do not, nor do policies concern it (HTML, section 4.12.1.1: only classic scripts,
     * modules and maps of imports are asked for); that all inline scripts are data is held above.
     */
    private void add(SAXParseException said) {
      String message = String.valueOf(said.getMessage());
      if (message.matches("CSS: (?!“).*|CSS: “paint-order”.*|Inline script violates .*")) {
        return;
      }
      lines.add(
          "%s:%d:%d: %s".formatted(file, said.getLineNumber(), said.getColumnNumber(), message));
    }
  }
}
