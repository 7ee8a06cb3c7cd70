package sourcebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StylesheetReaderTest {

  @Test
  void everyFormOfAddress() {
    PageFacts facts =
        read(
            """
            @import 'a.css'; @IMPORT url(b.css); @import url("../c.css");
            a { b: URL( d.png ); e: url('f.png?g') } h { i: url() }
            """);
    assertThat(facts.links())
        .extracting(PageFacts.SiteLink::path)
        .containsExactly("assets/a.css", "assets/b.css", "c.css", "assets/d.png", "assets/f.png");
    assertThat(facts.faults()).isEmpty();
  }

  @Test
  void commentsAskForNothing() {
    assertThat(read("/* url(a.png) */ /* @import 'b.css'").links()).isEmpty();
  }

  @Test
  void addressesOnOtherHostsAreFaults() {
    PageFacts facts =
        read("@import \"https://a.example/\"; b { c: url(//d.example), url(data:e) }");
    assertThat(facts.faults())
        .extracting(fault -> fault.message())
        .containsExactly(
            "`https://a.example/` would be asked for without a reader’s doing",
            "`//d.example` would be asked for without a reader’s doing");
  }

  private static PageFacts read(String css) {
    return StylesheetReader.read("assets/style.css", css, "site");
  }
}
