package sourcebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sourcebook.content.Link;
import sourcebook.content.Marker;
import sourcebook.content.Prose;
import sourcebook.content.Sentence;

class MarkdownReaderTest {

  @Test
  void linkBeforeMarkerKeepsItsWords() {
    assertThat(ProseText.of("It was made in [the survey](source:coast-survey). [@made]"))
        .isEqualTo(
            """
            <p>
              It was made in <a source:coast-survey>the survey</a>.{made}
            """);
  }

  @Test
  void linksAndMarkersMayFollowEachOtherInAnyOrder() {
    assertThat(
            ProseText.of("[One](claim:a) [@x] and [two](topic:b), [three](entity:c) [@y; @z] end."))
        .isEqualTo(
            """
            <p>
              <a claim:a>One</a>{x} and <a topic:b>two</a>, <a entity:c>three</a>{y; z} end.
            """);
  }

  @Test
  void markerInsideALinkBelongsToItsSentence() {
    assertThat(ProseText.of("See [the survey [@made]](source:coast-survey) again. Then. [@x]"))
        .isEqualTo(
            """
            <p>
              See <a source:coast-survey>the survey{made}</a> again.
              Then.{x}
            """);
  }

  @Test
  void emphasisOverTwoSentencesIsClosedAndOpenedAgain() {
    assertThat(ProseText.of("It is *bright. [@a] It is **white. [@b] And** old.* [@c]"))
        .isEqualTo(
            """
            <p>
              It is <em>bright.{a}</em>
              <em>It is <strong>white.{b}</strong></em>
              <em><strong>And</strong> old.</em>{c}
            """);
  }

  @Test
  void linkOverTwoSentencesIsOpenedAgain() {
    assertThat(ProseText.of("So [it was. It](claim:a) was. [@b]"))
        .isEqualTo(
            """
            <p>
              So <a claim:a>it was.</a>
              <a claim:a>It</a> was.{b}
            """);
  }

  @Test
  void nestedEmphasisAndCode() {
    assertThat(ProseText.of("***Both*** *one **two*** `code <b> *x*` _a_ __b__. [@a]"))
        .isEqualTo(
            """
            <p>
              <em><strong>Both</strong></em> <em>one <strong>two</strong></em> <code>code &lt;b&gt; *x*</code> <em>a</em> <strong>b</strong>.{a}
            """);
  }

  @Test
  void starsThatOpenNothingAreText() {
    assertThat(ProseText.of("2 * 3 is 6 and snake_case_name is * not emphasis. [@a]"))
        .isEqualTo(
            """
            <p>
              2 * 3 is 6 and snake_case_name is * not emphasis.{a}
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A [@a] b.                    | A{a} b.",
        "A b [@a].                    | A b{a}.",
        "A b. [@a]                    | A b.{a}",
        "A b.[@a]                     | A b.{a}",
        "A b. [@a] [@b]               | A b.{a}{b}",
        "A b [@a]. [@b]               | A b{a}.{b}",
        "A b. [@a; @b]                | A b.{a; b}",
        "A b. [@a;@b;@c]              | A b.{a; b; c}",
        "A b. [ @a ; @b ]             | A b.{a; b}",
        "A b. [@a, para. 9]           | A b.{a 9}",
        "A b. [@a, paras. 9-11, 14]   | A b.{a 9-11,14}",
        "A b. [@a, para 9; @b]        | A b.{a 9; b}",
        "A b. [@a, paras. 9–11]       | A b.{a 9-11}",
        "A b. [@a, page 3]            | A b.{a }",
        "A b. [@a, 3]                 | A b.{a }",
        "A b. [@a; b]                 | A b.{a; b}",
        "A b. [@a,\\npara. 9]         | A b.{a 9}",
        "A b. [@a, para.\\n9; @b]     | A b.{a 9; b}",
        "A b. [@a;\\n@b]              | A b.{a; b}",
        "A b.\\n[@a]                  | A b.{a}",
        "A (b [@a]).                  | A (b{a}).",
        "A “b”. [@a]                  | A “b”.{a}",
        "A \\[@a]. [@b]               | A [@a].{b}",
        "A `[@a]` b. [@b]             | A <code>[@a]</code> b.{b}",
        "A a@b.c b. [@b]              | A a@b.c b.{b}",
        "A @a b. [@b]                 | A @a b.{b}",
      })
  void markers(String markdown, String sentence) {
    assertThat(ProseText.of(markdown.replace("\\n", "\n"))).isEqualTo("<p>\n  " + sentence + "\n");
  }

  @Test
  void markersKnowTheirPlaces() {
    Prose prose = ProseText.read("A b. [@one; @two,\npara. 9]\n").value();
    List<Marker> markers = prose.markers().toList();
    assertThat(markers).hasSize(1);
    assertThat(markers.get(0).position()).hasToString("text.md:1:6");
    assertThat(markers.get(0).targets())
        .extracting(target -> target.id().position().toString())
        .containsExactly("text.md:1:8", "text.md:1:14");
    assertThat(markers.get(0).targets().get(1).locator().orElseThrow().position())
        .hasToString("text.md:2:1");
  }

  @Test
  void sentencesKnowTheirPlaces() {
    Prose prose =
        ProseText.read("One 🕯 *two. [@a] Three* four\nfive. [@b]\n\n- Six. [@c] Seven\n").value();
    assertThat(prose.sentences().map(Sentence::position))
        .extracting(place -> place + "+" + place.length())
        .containsExactly("text.md:1:1+11", "text.md:1:18+11", "text.md:4:3+4", "text.md:4:13+5");
  }

  @Test
  void linksKnowTheirAddress() {
    Prose prose = ProseText.read("See [the *survey*](source:coast-survey). [@a]").value();
    assertThat(prose.links().map(Link::position))
        .extracting(place -> place + "+" + place.length())
        .containsExactly("text.md:1:20+19");
  }

  @Test
  void textIsWithoutMarkupAndMarkers() {
    Prose prose = ProseText.read("It *is [the](topic:a) `s` &amp;\nway*. [@a]").value();
    assertThat(prose.sentences().map(Sentence::text)).containsExactly("It is the s & way.");
  }

  @Test
  void escapesAndEntitiesAreTheCharactersTheyStandFor() {
    assertThat(
            ProseText.of(
                "A \\* b \\[c\\] \\\\ \\a &lt;i&gt; &amp; &copy; &#8211; &nbsp;x \"q\". [@a]"))
        .isEqualTo(
            """
            <p>
              A * b [c] \\ \\a &lt;i&gt; &amp; © – \u00A0x &quot;q&quot;.{a}
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&#x202E;", "&#8203;", "&#xFFFC;", "&#0;", "&shy;", "&#x1b;"})
  void entityForWhatNobodyCanSeeIsRefused(String entity) {
    String markdown = "A " + entity + " b. [@a]";
    assertThat(ProseText.faults(markdown))
        .startsWith("1:3+" + entity.length() + " markdown-is-plain");
    assertThat(ProseText.of(markdown)).isEqualTo("<p>\n  A b.{a}\n");
  }

  @Test
  void lineBreaksAreSpacesUnlessHard() {
    assertThat(ProseText.of("One\ntwo  \nthree\\\nfour. [@a]  \nFive. [@b]"))
        .isEqualTo(
            """
            <p>
              One two<br> three<br> four.{a}<br>
              Five.{b}
            """);
  }

  @Test
  void headingsAreMarkup() {
    assertThat(ProseText.of("## What *it* is\n\nA. [@a]\n\n#### A & b. C ####\n"))
        .isEqualTo(
            """
            <h2>What <em>it</em> is</h2>
            <p>
              A.{a}
            <h4>A &amp; b. C</h4>
            """);
  }

  @Test
  void listItemOfOneParagraphIsAPassageAndALongerOneHoldsSeveral() {
    assertThat(
            ProseText.of(
                """
                - One. [@a] Two. [@b]
                - Three. [@c]

                  Four. [@d]
                  1. Five. [@e]
                -
                """))
        .isEqualTo(
            """
            <ul>
            <li>
              One.{a}
              Two.{b}
            <li>
            <p>
              Three.{c}
            <p>
              Four.{d}
            <ol>
            <li>
              Five.{e}
            </ol>
            </li>
            <li>
            </li>
            </ul>
            """);
  }

  @Test
  void orderedListKeepsItsFirstNumber() {
    assertThat(ProseText.of("3. Three. [@a]\n4. Four. [@b]\n"))
        .isEqualTo("<ol start=\"3\">\n<li>\n  Three.{a}\n<li>\n  Four.{b}\n</ol>\n");
  }

  @Test
  void listItemsAreSentencesWithoutAFullStop() {
    assertThat(ProseText.of("- One [@a]\n- Two\n"))
        .isEqualTo("<ul>\n<li>\n  One{a}\n<li>\n  Two\n</ul>\n");
  }

  @Test
  void tableCellsArePassages() {
    assertThat(
            ProseText.of(
                """
                | Year | *Miles* | |
                | :-- | --: | - |
                | 1862 [@a] | 18 \\| 20. [@b] Or so. [@c] | |
                | || `x` [@d] |
                """))
        .isEqualTo(
            """
            <table>
            <thead>
            <tr>
            <th scope="col">Year</th>
            <th scope="col"><em>Miles</em></th>
            <th scope="col"></th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>
              1862{a}
            <td>
              18 | 20.{b}
              Or so.{c}
            <td></td>
            </tr>
            <tr>
            <td></td>
            <td></td>
            <td>
              <code>x</code>{d}
            </tr>
            </tbody>
            </table>
            """);
  }

  @Test
  void quotationFramesItsParagraphs() {
    assertThat(ProseText.of("> One\n> two. [@a]\n>\n> Three. [@b]\nLazy. [@c]\n"))
        .isEqualTo(
            """
            <blockquote>
            <p>
              One two.{a}
            <p>
              Three.{b}
              Lazy.{c}
            </blockquote>
            """);
  }

  @Test
  void editorialWordsAreMarkedAsSuch() {
    assertThat(
            ProseText.of(
                "!!! editorial\n    Ours. See [it](topic:a).\n\n    - Also ours.\n\nA. [@a]\n"))
        .isEqualTo(
            """
            <aside class="editorial" data-editorial>
            <p editorial>
              Ours.
              See <a topic:a>it</a>.
            <ul>
            <li editorial>
              Also ours.
            </ul>
            </aside>
            <p>
              A.{a}
            """);
  }

  @Test
  void editorialWordsNeedNoCitationButTheirMarkersCount() {
    Prose prose = ProseText.read("!!! editorial\n    Ours. [@a]\n\nB. [@b]\n").value();
    assertThat(prose.sentences()).hasSize(1);
    assertThat(prose.markers()).hasSize(2);
  }

  @Test
  void lineWithoutIndentIsNotTheEditorsOwnBySilence() {
    assertThat(ProseText.faults("!!! editorial\n    Ours\n    too.\n Nobody's.\nTheirs.\n"))
        .isEqualTo(
            """
            4:2+9 markdown-is-plain: this line is not indented like the editorial block above
            5:1+7 markdown-is-plain: this line is not indented like the editorial block above
            """);
  }

  @Test
  void linesOfAnEditorialBlockMayBeIndentedByATab() {
    assertThat(ProseText.faults("!!! editorial\n\tOurs\n\ttoo.\n")).isEmpty();
  }

  @Test
  void thematicBreakIsMarkup() {
    assertThat(ProseText.of("A. [@a]\n\n---\n\n***\n")).isEqualTo("<p>\n  A.{a}\n<hr>\n<hr>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "A <b>c</b>. [@a]",
        "A <!-- c --> b. [@a]",
        "![A](javascript:alert(1)) [@a]",
        "[A](javascript:alert(1)) [@a]",
        "[A](data:text/html,x) [@a]",
        "[A](//example.org) [@a]",
        "<https://example.org> [@a]",
        "<a@example.org> [@a]",
        "[A]: javascript:alert(1)",
        "```\ncode\n```",
        "    code",
        "A\n===",
        "A\n---",
        "# A",
        "A [b] c. [@a]",
        "A.[^1] [@a]",
        "- [ ] A. [@a]",
        "!!! note\n    A",
        "??? editorial\n    A",
        "???+ editorial\n    A",
        "!!! editorial \"A\"\n    B",
      })
  void whatProseMayNotHoldIsRefused(String markdown) {
    assertThat(ProseText.read(markdown).diagnostics()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "A <b onclick=\"x\">c</b>. [@a]",
        "[A](javascript:alert(1)) [@a]",
        "![A](javascript:alert(1)) [@a]",
        "A \\<b> & `<i>` &lt;u&gt;. [@a]",
        "## A <b>\n\n| <i> |\n| - |\n| <u> [@a] |\n",
        "[A\"><b>](claim:a) [@a]",
      })
  void nothingButKnownTagsComesThrough(String markdown) {
    assertThat(
            ProseText.of(markdown)
                .replaceAll("</?(p|em|code|h2|a|table|thead|tbody|tr|th|td)( [a-z:\"=]+)?>", ""))
        .doesNotContain("<", "javascript");
  }

  @Test
  void emptyTextIsNoProse() {
    assertThat(ProseText.of("")).isEmpty();
    assertThat(ProseText.of(" \n\n")).isEmpty();
  }

  @Test
  void paragraphWithoutWordsIsStillASentence() {
    assertThat(ProseText.of("…")).isEqualTo("<p>\n  …\n");
    assertThat(ProseText.of("[@a]")).isEqualTo("<p>\n  {a}\n");
    assertThat(ProseText.faults("[@a]")).startsWith("1:1+4 markers-follow-words");
  }

  @Test
  void sentencesDoNotReachFromOnePassageIntoTheNext() {
    assertThat(ProseText.of("One\n\ntwo. [@a]")).isEqualTo("<p>\n  One\n<p>\n  two.{a}\n");
  }
}
