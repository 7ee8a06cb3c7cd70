package sourcebook.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "a < b > c & d",
        "&amp; &lt;",
        "\" onclick=\"x()",
        "' onclick='x()",
        "</p><script>x()</script>",
        "<!-- -->",
        "Ингрид 灯台 🕯"
      })
  void everyTextIsShownAsItWasWritten(String text) {
    String escaped = Html.escape(text);
    Element shown =
        Jsoup.parse("<p a=\"" + escaped + "\" b='" + escaped + "'>" + escaped + "</p>")
            .body()
            .child(0);
    assertThat(shown.wholeText()).isEqualTo(text);
    assertThat(shown.attr("a")).isEqualTo(text);
    assertThat(shown.attr("b")).isEqualTo(text);
    assertThat(shown.attributesSize()).isEqualTo(2);
    assertThat(shown.children()).isEmpty();
  }
}
