package sourcebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.testing.TestFolder;

/** On paper a topic is an article with numbered notes, which give each source in full. */
@ExtendWith(Reading.class)
class PaperTest {

  /** What helps to get about on a screen and is still there on paper. */
  private static final String NAVIGATION =
      """
      const words = e => {
        const copy = e.cloneNode(true);
        copy.querySelectorAll(".vh").forEach(hidden => hidden.remove());
        return copy.textContent.trim();
      };
      return [...document.querySelectorAll(
              "nav, search, button, input, select, summary, .skip, [role=doc-backlink]")]
          .filter(e => e.checkVisibility({visibilityProperty: true}) && !/^\\d*$/.test(words(e)))
          .map(e => e.outerHTML.slice(0, 120));
      """;

  @Test
  void topicReadsAsAnArticleWithNotes(Browser browser, Sites sites) throws IOException {
    SoftAssertions pages = new SoftAssertions();
    List<SamplePage> topics =
        sites.samples().stream().filter(page -> page.path().startsWith("topics/")).toList();
    assertThat(topics).hasSizeGreaterThanOrEqualTo(4);
    for (SamplePage page : topics) {
      browser.open(page.address());
      String paper = printed(browser);
      for (Element sentence : page.read().select("main [data-sentence]")) {
        pages.assertThat(paper).as(page.toString()).contains(printed(sentence));
      }
      List<Element> notes = page.read().select("[role=doc-endnotes] > ol > li");
      pages.assertThat(notes).as(page.toString()).isNotEmpty();
      for (int i = 0; i < notes.size(); i++) {
        Element note = notes.get(i);
        pages
            .assertThat(paper)
            .as("%s, note %d", page, i + 1)
            .containsPattern("\\[?%d[].]%s".formatted(i + 1, Pattern.quote(reference(note))));
        for (String outside : note.select("a[href^=http]").eachAttr("href")) {
          pages.assertThat(paper).as("%s, note %d", page, i + 1).contains(bare(outside));
        }
      }
    }
    pages.assertAll();
  }

  @Test
  void nothingToGetAboutIsPrinted(Browser browser, Sites sites) {
    SoftAssertions pages = new SoftAssertions();
    browser.medium("print");
    for (SamplePage page : sites.samples()) {
      browser.open(page.address());
      pages.assertThat(browser.findings(NAVIGATION)).as(page.toString()).isEmpty();
    }
    pages.assertAll();
  }

  @Test
  void darkReadersPrintOnWhite(Browser browser, Sites sites) {
    browser.command(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            "print",
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    browser.open(sites.samples().get(0).address());
    assertThat(
            browser.evaluate(
                Colours.SCRIPT
                    + "return contrast(getComputedStyle(document.body).color, 'rgb(255, 255, 255)')"
                    + " > 7 && contrast(background(document.body), 'rgb(255, 255, 255)') < 1.1"))
        .isEqualTo(true);
  }

  @Test
  void whatIsPrintedIsRead(Browser browser, @TempDir Path folder) throws IOException {
    new TestFolder(folder).write("page.html", "<!doctype html><title>x</title><p>Two fine words");
    browser.open(folder.resolve("page.html").toUri().toString());
    assertThat(printed(browser)).isEqualTo("Twofinewords");
  }

  /** The text of the page on paper, without any white space, which differs with the lines. */
  private static String printed(Browser browser) throws IOException {
    Object data =
        browser
            .command(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "generateTaggedPDF", false))
            .get("data");
    byte[] pdf = Base64.getDecoder().decode(String.valueOf(data));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return bare(new PDFTextStripper().getText(document));
    }
  }

  /** A sentence with its marks in brackets, as it is to be printed. */
  private static String printed(Element sentence) {
    Element copy = sentence.clone();
    copy.select(".vh").remove();
    copy.select("a[role=doc-noteref]")
        .forEach(mark -> mark.text("[" + mark.text() + ": " + mark.attr("data-at") + "]"));
    return bare(copy.text());
  }

  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00A0\\u00AD]+", "");
  }

  /** A note from its beginning to the end of the title. */
  private static String reference(Element note) {
    String title = note.expectFirst("cite").text();
    return bare(note.text().substring(0, note.text().indexOf(title) + title.length()));
  }
}
