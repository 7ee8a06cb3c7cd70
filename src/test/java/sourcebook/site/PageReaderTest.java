package sourcebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageReaderTest {

  @Test
  void tidyPageHasNoFaults() {
    String html =
        """
        <!doctype html>
        <html lang=en><head><meta charset="utf-8"><title>A & B</title></head>
        <body><p data-sentence id=p>Words.<sup><a role="doc-noteref" href="#n">1</a></sup></p>
        <ol role="doc-endnotes"><li id=n><p>One</p><p>Two<br>three</p></li></ol>
        <svg viewBox="0 0 1 1"><path d="M0 0"/><g><circle r="1"/></g></svg></body></html>
        """;
    assertThat(faults(html)).isEmpty();
    assertThat(read(html).ids()).containsExactlyInAnyOrder("p", "n");
  }

  @Test
  void linksAreResolvedFromThePage() {
    assertThat(
            links(
                """
                <a href="b.html">1</a><a href="../index.html#x">2</a><a href="#here">3</a>\
                <a href="./../c/./d.html?q=1#y">4</a><a href="">5</a><a href="../../out.html">6</a>\
                <a href="/index.html">7</a><a href="https://example.org/">8</a><a href="?q">9</a>\
                """))
        .containsExactly(
            "topics/b.html",
            "index.html#x",
            "topics/a.html#here",
            "c/d.html#y",
            "topics/a.html",
            "",
            "",
            "topics/a.html");
  }

  @Test
  void pageShownAnywhereMayBeginItsLinksWithTheSitesAddress() {
    PageFacts facts =
        PageReader.read(
            "404.html",
            "<a href=\"/dossier/about.html#x\">1</a><a href=\"/about.html\">2</a>",
            "site",
            "/dossier/");
    assertThat(facts.links())
        .extracting(PageFacts.SiteLink::path)
        .containsExactly("about.html", "");
  }

  @Test
  void everyPictureOfASetIsALink() {
    assertThat(links("<img srcset=\"a.svg 1x, ../b.svg 2x,c.svg\" src=d.svg>"))
        .containsExactly("topics/a.svg", "b.svg", "topics/c.svg", "topics/d.svg");
  }

  @Test
  void markBearsOutEverythingItStandsIn() {
    assertThat(
            faults(
                "<div data-claim=a><p data-sentence><em>a<a role=doc-noteref>1</a></em></p></div>"))
        .isEmpty();
  }

  @Test
  void markBehindASentenceBearsItNotOut() {
    assertThat(faults("<p><span data-sentence>a</span><a role=doc-noteref>1</a></p>"))
        .containsExactly("1:4 shown-claims-bear-marks: a sentence is shown without a mark");
    assertThat(faults("<ul><li data-claim=a>a</li><li data-claim=b>b</li></ul>"))
        .containsExactly(
            "1:5 shown-claims-bear-marks: a claim is shown without a mark",
            "1:28 shown-claims-bear-marks: a claim is shown without a mark");
  }

  @Test
  void markInCommentOrScriptIsNone() {
    assertThat(faults("<p data-claim=a><!-- <a role=doc-noteref>1</a> --></p>")).hasSize(1);
    assertThat(faults("<p data-claim=a><script src=x.js><a role=doc-noteref>1</a></script></p>"))
        .hasSize(1);
  }

  @Test
  void whatIsOpenMustBeClosedInOrder() {
    assertThat(faults("<p><em>a</p></em>"))
        .containsExactly(
            "1:4 pages-are-well-formed: `<em>` is not closed before `</p>`",
            "1:13 pages-are-well-formed: `</em>` closes nothing that is open here");
    assertThat(faults("<main><p>a"))
        .containsExactly(
            "1:7 pages-are-well-formed: `<p>` is not closed before the page ends",
            "1:1 pages-are-well-formed: `<main>` is not closed before the page ends");
    assertThat(faults("a<br></br>"))
        .containsExactly("1:6 pages-are-well-formed: `</br>` closes nothing that is open here");
    assertThat(faults("<p/>a")).as("only a drawing's parts close themselves").hasSize(1);
  }

  @Test
  void whatBrowsersWouldEndByThemselvesIsRefused() {
    assertThat(faults("<p>a<ul><li>b</li></ul></p>"))
        .containsExactly(
            "1:5 pages-are-well-formed: a browser ends the `<p>` above where this begins");
    assertThat(faults("<a href=b.html>a<span><a href=c.html>b</a></span></a>"))
        .containsExactly(
            "1:23 pages-are-well-formed: a browser ends the `<a>` above where this begins");
    assertThat(faults("<p><button><p>a</p></button></p><p><svg><a><p>b</p></a></svg></p>"))
        .as("where a paragraph is safe")
        .isEmpty();
  }

  @Test
  void twoPlacesOfOneId() {
    assertThat(faults("<p id=a></p><p id=a></p><p id=A></p>"))
        .containsExactly("1:13 page-ids-are-unique: the id `a` stands on this page twice");
  }

  @Test
  void requestsAreFoundHoweverTheyAreWritten() {
    List<String> asking =
        List.of(
            "<img src=https://x.example/>",
            "<img src=\"//x.example/\">",
            "<img src=\" HTTPS://x.example/\">",
            "<img src=\"data:image/png;base64,AAAA\">",
            "<link rel=preconnect href=https://x.example/>",
            "<link rel=\"stylesheet alternate\" href=https://x.example/>",
            "<video poster=https://x.example/></video>",
            "<object data=https://x.example/></object>",
            "<form action=https://x.example/></form>",
            "<button formaction=https://x.example/></button>",
            "<a href=a.html ping=https://x.example/></a>",
            "<table background=https://x.example/></table>",
            "<svg><use href=https://x.example/#a /></svg>",
            "<svg><image xlink:href=https://x.example/a.png /></svg>",
            "<svg><script>x()</script></svg>",
            "<iframe src=https://x.example/></iframe>",
            "<p OnClick=x()></p>",
            "<p style=\"background:url(https://x.example/)\"></p>",
            "<a href=javascript:x()></a>",
            "<a href=\" JavaScript:x()\"></a>",
            "<a href=\"java&#115;cript:x()\"></a>",
            "<a href=data:text/html,x></a>",
            "<a href=vbscript:x></a>",
            "<base href=https://x.example/>",
            "<base href=..>",
            "<meta http-equiv=refresh content='0;url=https://x.example/'>",
            "<script>x()</script>",
            "<script type=module>x()</script>",
            "<style>@import 'https://x.example/'</style>");
    assertThat(asking).allMatch(html -> asksSomebody(html));
  }

  @Test
  void whatWaitsForAReaderIsNoRequest() {
    List<String> waiting =
        List.of(
            "<a href=https://x.example/>a</a>",
            "<a href=\"mailto:a@x.example\">a</a>",
            "<link rel=canonical href=https://x.example/>",
            "<link rel=\"license\" href=https://x.example/>",
            "<script type=\"application/ld+json\">{}</script>",
            "<script src=a.js></script>",
            "<q cite=https://x.example/>a</q>");
    assertThat(waiting).noneMatch(html -> asksSomebody(html));
  }

  @Test
  void dataInThePageMustBeData() {
    assertThat(
            List.of(
                "<script type=\"application/ld+json\">hide()</script>",
                "<script type=\"application/ld+json\"></script>",
                "<script type=\"application/ld+json\">{\"a\":1}; hide()</script>",
                "<script type=\"text/json\">{}</script>"))
        .allMatch(html -> asksSomebody(html));
  }

  private static boolean asksSomebody(String html) {
    return faults(html).stream().anyMatch(fault -> fault.contains("pages-ask-nobody-else"));
  }

  private static PageFacts read(String html) {
    return PageReader.read("topics/a.html", html, "site", "");
  }

  private static List<String> links(String html) {
    return read(html).links().stream()
        .map(link -> link.path() + (link.fragment().isEmpty() ? "" : "#" + link.fragment()))
        .toList();
  }

  private static List<String> faults(String html) {
    return read(html).faults().stream()
        .map(
            fault ->
                fault.position().line()
                    + ":"
                    + fault.position().column()
                    + " "
                    + fault.rule().id()
                    + ": "
                    + fault.message())
        .toList();
  }
}
