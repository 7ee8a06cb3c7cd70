package sourcebook.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sourcebook.content.Locator;

/** Templates hold what is known, in the parameters that Citation Style 1 has for it. */
class WikipediaTest {

  @Test
  void articlesAreNews() {
    assertThat(Wikipedia.of(item("article")))
        .isEqualTo(
            "{{cite news |last1=Alind |first1=Mara |last2=Aas |first2=Per"
                + " |title=A lamp that burns as article kind: a view |work=The Harbour gazette"
                + " |date=4 May 2019 |url=https://gazette.example/2019/05/lamp"
                + " |access-date=1 June 2019}}");
  }

  @Test
  void footnotesHaveThePlaceAndItsWords() {
    Place place = new Place(Locator.runs("9-11, 14"));
    assertThat(Wikipedia.footnote(item("one"), place, List.of("a lamp | burns", "at sea")))
        .startsWith("<ref>{{cite news |last=Bryn |first=Ada |title=On names ")
        .endsWith(" |at=paras. 9–11, 14 |quote=a lamp {{!}} burns … at sea}}</ref>");
  }

  @Test
  void nobodyForgotAnAuthorWhoIsNotStated() {
    assertThat(Wikipedia.of(item("article-only-title")))
        .isEqualTo(
            "{{cite news |author=<!--not stated-->"
                + " |title=A lamp that burns as article only title kind: a view}}");
  }

  @Test
  void whatHasNoAddressIsNoWebPage() {
    assertThat(Wikipedia.of(item("page"))).startsWith("{{cite web ");
    assertThat(Wikipedia.of(item("page-no-address")))
        .startsWith("{{citation |mode=cs1 ")
        .doesNotContain("access-date");
  }

  @Test
  void aboutStandsBeforeAYearAlone() {
    assertThat(Wikipedia.of(item("article-2019-05-about"))).contains(" |date=c. 2019}}");
  }

  @Test
  void organisationsAreNotTakenApart() {
    assertThat(Wikipedia.of(item("organisation-and-person")))
        .contains(" |author1=World Lamp Board |last2=Gran |first2=Mara ");
  }

  @Test
  void otherLanguagesAreNamed() {
    assertThat(MadeUpItems.all())
        .filteredOn(item -> item.title().language().equals("de"))
        .extracting(Wikipedia::of)
        .singleElement()
        .asString()
        .contains(" |language=de");
  }

  @Test
  void nothingEndsATemplateOrParameter() {
    Item item =
        new Item(
            "nasty",
            Form.PAGE,
            Title.printed("a|b=c }} [[d]] {{e}} ''f'' <ref> ~~~~ &lt; g\nh", "en"),
            List.of(),
            "",
            CitedDate.InWords.UNKNOWN,
            Optional.of("https://x.example/?a=[b]|c&d={e} f"),
            CitedDate.InWords.UNKNOWN);
    assertThat(Wikipedia.of(item))
        .isEqualTo(
            "{{cite web |author=<!--not stated--> |title=a{{!}}b=c &#125;&#125;"
                + " &#91;&#91;d&#93;&#93; &#123;&#123;e&#125;&#125; &#39;&#39;f&#39;&#39; &lt;ref>"
                + " &#126;&#126;&#126;~ &amp;lt; g h"
                + " |url=https://x.example/?a=%5Bb%5D%7Cc&d=%7Be%7D%20f}}");
  }

  private static Item item(String id) {
    return MadeUpItems.all().stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
