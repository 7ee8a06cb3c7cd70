package sourcebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TagReaderTest {

  @Test
  void startAndEndAndBothInOne() {
    assertThat(tags("<P>a<br/>b</p >")).containsExactly("<p>", "<br/>", "</p>");
  }

  @Test
  void attributesQuotedUnquotedAndEmpty() {
    assertThat(tags("<a HREF=\"x y\" id='z' Data-Claim hidden = here class=a/b>"))
        .containsExactly("<a href=«x y» id=«z» data-claim=«» hidden=«here» class=«a/b»>");
  }

  @Test
  void unquotedValueTakesItsSlash() {
    assertThat(tags("<path d=M0/><path d=M0 />"))
        .containsExactly("<path d=«M0/»>", "<path d=«M0»/>");
  }

  @Test
  void ofTwoAttributesWithOneNameTheFirstCounts() {
    assertThat(tags("<a id=one ID=two>")).containsExactly("<a id=«one»>");
  }

  @Test
  void signsWithinQuotationMarksEndNothing() {
    assertThat(tags("<img alt=\"a > b < c\" src='\"'>x"))
        .containsExactly("<img alt=«a > b < c» src=«\"»>");
  }

  @Test
  void characterReferencesByNameAndNumber() {
    assertThat(tags("<a href='?a&amp;b&lt;&gt;&quot;&apos;&#39;&#x2F;&#47;&eacute;&amp;amp;'>"))
        .containsExactly("<a href=«?a&b<>\"''//&eacute;&amp;»>");
    assertThat(tags("<a href='&#x110000;&#9999999;'>"))
        .as("what is no character")
        .containsExactly("<a href=«\uFFFD\uFFFD»>");
  }

  @Test
  void commentsHoldNoTags() {
    assertThat(tags("<!-- <a> --><b><!----><i><!--> <u><!---> <s><!-- - -- <a> --!> <q>"))
        .containsExactly("<b>", "<i>", "<u>", "<s>", "<q>");
    assertThat(tags("<!-- <a>")).as("never closed").isEmpty();
  }

  @Test
  void whatBrowsersTakeForCommentsHoldsNoTags() {
    assertThat(tags("<!doctype html><?xml <a> ?><b></ <i>><u></><s>"))
        .containsExactly("<b>", "<u>", "<s>");
  }

  @Test
  void whatOnlyLooksLikeATagIsText() {
    assertThat(tags("1 < 2 <3 <- <")).isEmpty();
  }

  @Test
  void scriptsAndTitlesHoldNoTags() {
    assertThat(tags("<script>if (a<b) '</p></scripts>'</SCRIPT ><title><b></title/><i>"))
        .containsExactly("<script>", "</script>", "<title>", "</title>", "<i>");
    assertThat(tags("<style>a</style")).containsExactly("<style>", "</style>");
    assertThat(tags("<textarea><p>")).as("never closed").containsExactly("<textarea>");
  }

  @Test
  void letterThatIsTwoInLowerCaseMovesNothing() {
    assertThat(tags("İİİ<title>İstanbul</title><p id=x>İ</p>"))
        .containsExactly("<title>", "</title>", "<p id=«x»>", "</p>");
  }

  @Test
  void drawingsAreReadThroughAndThrough() {
    assertThat(tags("<svg><title><a></a></title><path/></svg><title><b></title>"))
        .containsExactly(
            "<svg>",
            "<title>",
            "<a>",
            "</a>",
            "</title>",
            "<path/>",
            "</svg>",
            "<title>",
            "</title>");
  }

  @Test
  void tagThatNeverEndsIsReadToTheEnd() {
    assertThat(tags("<p>a<a href=\"x")).containsExactly("<p>", "<a href=«x»>");
    assertThat(tags("<p>a</p")).containsExactly("<p>", "</p>");
  }

  @Test
  void placeIsThatOfTheWholeTag() {
    Tag tag = new TagReader("ab<i title='>'>c").next().orElseThrow();
    assertThat(tag.offset()).isEqualTo(2);
    assertThat(tag.length()).isEqualTo("<i title='>'>".length());
  }

  private static List<String> tags(String html) {
    List<String> tags = new ArrayList<>();
    TagReader reader = new TagReader(html);
    for (Optional<Tag> tag = reader.next(); tag.isPresent(); tag = reader.next()) {
      tags.add(written(tag.get()));
    }
    return tags;
  }

  private static String written(Tag tag) {
    String attributes =
        tag.attributes().stream()
            .map(attribute -> " " + attribute.name() + "=«" + attribute.value() + "»")
            .collect(Collectors.joining());
    return (tag.kind() == Tag.Kind.END ? "</" : "<")
        + tag.name()
        + attributes
        + (tag.kind() == Tag.Kind.SELF_CLOSING ? "/>" : ">");
  }
}
