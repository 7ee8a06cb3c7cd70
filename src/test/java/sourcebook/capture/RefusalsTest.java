package sourcebook.capture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {

  private static final String PDF = "a PDF; save its text as .txt and capture that";
  private static final String IMAGE =
      "an image; type what it says into a .txt file and capture that";
  private static final String OFFICE =
      "an office document or an archive; save its text as .txt and capture that";
  private static final String WEB_ARCHIVE =
      "a web archive; save the page as HTML or its text as .txt, and capture that";
  private static final String NO_TEXT =
      "not text in any encoding; save its text as .txt, in UTF-8, and capture that";

  private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

  @ParameterizedTest
  @MethodSource("beginnings")
  void formatIsNamedWhateverTheFileIsCalled(String document, String what) {
    assertThat(refusal(document, "article.txt")).isEqualTo("`article.txt` is " + what);
    assertThat(refusal(document, "article.html")).isEqualTo("`article.html` is " + what);
  }

  /** What files begin with, a character for each of their bytes. */
  static Stream<Arguments> beginnings() {
    return Stream.of(
        Arguments.of("%PDF-1.7", PDF),
        Arguments.of("\r\n%PDF-1.4", PDF),
        Arguments.of("\u0089PNG\r\n\u001A\n", IMAGE),
        Arguments.of("\u00FF\u00D8\u00FF\u00E0", IMAGE),
        Arguments.of("GIF89a", IMAGE),
        Arguments.of("RIFF\0\1\0\0WEBPVP8", IMAGE),
        Arguments.of("\0\0\0\34ftypavif", IMAGE),
        Arguments.of("PK\3\4\24\0", OFFICE),
        Arguments.of("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1", OFFICE),
        Arguments.of("{\\rtf1\\ansi", OFFICE),
        Arguments.of("From: <Saved by Blink>", WEB_ARCHIVE),
        Arguments.of("MIME-Version: 1.0", WEB_ARCHIVE),
        Arguments.of("bplist00\0", WEB_ARCHIVE),
        Arguments.of("\u001F\u008B\b", "compressed; unpack it and capture that"),
        Arguments.of("words\0\0\1", NO_TEXT),
        Arguments.of("\u0081\u008D\u0081", NO_TEXT),
        Arguments.of("", "empty"));
  }

  @Test
  void textWithoutWordsIsNone() {
    assertThat(refusal(" \n\t\r\n\u00A0", "a.txt"))
        .isEqualTo("`a.txt` holds nothing but blank lines");
  }

  @Test
  void pageThatIsWrittenByScriptsShowsNothing() {
    assertThat(refusal("<title>News</title><script>write()</script><div id=app></div>", "a.html"))
        .isEqualTo(
            "`a.html` shows no text before its scripts run; copy what your browser shows into a"
                + " .txt file and capture that");
  }

  @Test
  void tenMegabytesAreTheMost() throws Uncapturable {
    byte[] most = new byte[TEN_MEGABYTES];
    Arrays.fill(most, (byte) 'a');
    assertThat(Capture.read(most, Optional.empty(), "a.txt").paragraphs()).hasSize(1);
    assertThat(refusal("a".repeat(TEN_MEGABYTES + 1), "a.txt"))
        .isEqualTo("`a.txt` is larger than 10 MB; save its text as .txt and capture that");
  }

  private static String refusal(String document, String name) {
    Uncapturable refused =
        catchThrowableOfType(
            Uncapturable.class,
            () -> Capture.read(document.getBytes(ISO_8859_1), Optional.empty(), name));
    return refused.getMessage();
  }
}
