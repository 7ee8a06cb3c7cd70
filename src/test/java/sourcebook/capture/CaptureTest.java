package sourcebook.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sourcebook.testing.TestFolder;

/**
 * Each page in {@code capture} has exactly the paragraphs in the text beside it. {@code
 * -Dsnapshots=overwrite} writes these anew; read the difference before committing it.
 */
class CaptureTest {

  private static final TestFolder CASES = new TestFolder(Path.of("src/test/resources/capture"));

  @ParameterizedTest
  @MethodSource("pages")
  void pageHasExactlyItsParagraphs(String page) throws Uncapturable {
    String paragraphs = String.join("\n", paragraphs(CASES.text(page), page)) + "\n";
    if ("overwrite".equals(System.getProperty("snapshots"))) {
      CASES.write(expected(page), paragraphs);
    }
    assertThat(paragraphs).as(CASES.text(page)).isEqualTo(CASES.text(expected(page)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void textOfItsParagraphsHasTheSame(String page) throws Uncapturable {
    List<String> paragraphs = paragraphs(CASES.text(page), page);
    assertThat(paragraphs(String.join("\n", paragraphs), "copy.txt")).isEqualTo(paragraphs);
    assertThat(paragraphs(String.join("\n\n\n", paragraphs), "copy.txt")).isEqualTo(paragraphs);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void lineEndsOfTheFileChangeNothing(String page) throws Uncapturable {
    List<String> paragraphs = paragraphs(CASES.text(page), page);
    assertThat(paragraphs(CASES.text(page).replace("\n", "\r\n"), page)).isEqualTo(paragraphs);
    assertThat(paragraphs(CASES.text(page).replace("\n", "\r"), page)).isEqualTo(paragraphs);
  }

  @Test
  void everyTextBelongsToAPage() {
    assertThat(CASES.files().stream().filter(name -> name.endsWith(".txt")))
        .containsExactlyInAnyOrderElementsOf(pages().stream().map(CaptureTest::expected).toList());
  }

  @Test
  void paragraphOfATextIsALineThatIsNotBlank() throws Uncapturable {
    String text =
        "one\n\n  two \t\n \t \u00A0\u2003\u3000\u0085\r\nthree\rfour\r\n\r\nfive\u2028six";
    assertThat(paragraphs(text, "x.txt"))
        .containsExactly("one", "two", "three", "four", "five\u2028six");
  }

  @Test
  void whiteSpaceWithinALineOfTextStays() throws Uncapturable {
    assertThat(paragraphs("a  b\tc\u00A0d", "x.txt")).containsExactly("a  b\tc\u00A0d");
  }

  @Test
  void whatNobodySeesIsStillALineAsForOtherTools() throws Uncapturable {
    assertThat(paragraphs("a\n\u200B\nb", "x.txt")).containsExactly("a", "\u200B", "b");
  }

  @Test
  void markOfByteOrderIsNoText() throws Uncapturable {
    assertThat(paragraphs("\uFEFFa\n\uFEFF\n\uFEFFb", "x.txt")).containsExactly("a", "b");
    assertThat(paragraphs("\uFEFF\uFEFF<p>a", "x.html")).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<p><b>", "<table><tr><td>", "<ul><li>", "<font>"})
  void deepNestingIsReadToItsEnd(String open) throws Uncapturable {
    String page = "first<p>" + open.repeat(10_000) + "<p>last";
    assertThat(paragraphs(page, "x.html")).containsExactly("first", "last");
    String strict = "<html><p>first</p>" + "<div>".repeat(10_000) + "last";
    assertThat(paragraphs(strict, "x.xhtml")).containsExactly("first", "last");
  }

  @Test
  void textThatLooksLikeAPageIsText() throws Uncapturable {
    assertThat(paragraphs("<p>a &amp; b</p>", "x.txt")).containsExactly("<p>a &amp; b</p>");
    assertThat(Capture.read("plain".getBytes(UTF_8), Optional.empty(), "x").metadata())
        .isEqualTo(Metadata.NONE);
  }

  static List<String> pages() {
    return CASES.files().stream().filter(name -> !name.endsWith(".txt")).toList();
  }

  private static String expected(String page) {
    return page.replaceFirst("\\.x?html$", ".txt");
  }

  private static List<String> paragraphs(String document, String name) throws Uncapturable {
    return Capture.read(document.getBytes(UTF_8), Optional.empty(), name).paragraphs();
  }
}
