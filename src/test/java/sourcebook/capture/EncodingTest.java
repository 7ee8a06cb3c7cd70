package sourcebook.capture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

  private static final String ENGLISH = "“Façade” – 5 €";
  private static final String RUSSIAN = "Маяк горит";
  private static final String JAPANESE = "灯台ー①";

  @ParameterizedTest
  @CsvSource({
    "<meta charset=utf-8>,                 UTF-8,          " + ENGLISH,
    "<meta charset='ISO-8859-1'>,          windows-1252,   " + ENGLISH,
    "<meta charset=\"latin1\">,            windows-1252,   " + ENGLISH,
    "<meta charset=windows-1251>,          windows-1251,   " + RUSSIAN,
    "<META CHARSET=KOI8-R>,                KOI8-R,         " + RUSSIAN,
    "<meta charset=shift_jis>,             windows-31j,    " + JAPANESE,
    "<meta charset=Shift-JIS>,             windows-31j,    " + JAPANESE,
    "<meta charset=euc-jp>,                EUC-JP,         灯台",
    "<meta charset=gb2312>,                GB18030,        灯塔€",
    "<meta charset=euc-kr>,                x-windows-949,  등대 똠",
    "<meta charset=utf-16>,                UTF-8,          " + RUSSIAN,
    "<meta charset=no-such-thing>,         UTF-8,          " + RUSSIAN,
    "<meta charset=?!>,                    windows-1252,   " + ENGLISH,
    "<!-- <meta charset=koi8-r> -->,       UTF-8,          " + RUSSIAN,
    "<meta name=x content='no charset'>,   UTF-8,          " + RUSSIAN,
    "<?xml version='1.0' encoding='windows-1251'?>,                                windows-1251, "
        + RUSSIAN,
    "<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>,   windows-1251, "
        + RUSSIAN,
    "<meta content=\"text/html;charset=windows-1251\" http-equiv=content-type />,  windows-1251, "
        + RUSSIAN,
  })
  void pageTellsItsEncoding(String head, String encoding, String words) throws Uncapturable {
    byte[] page = (head + "<p>" + words).getBytes(Charset.forName(encoding));
    assertThat(paragraphs(page, "", "page.html")).containsExactly(words);
  }

  @Test
  void whatTheServerSaysComesBeforeWhatThePageSays() throws Uncapturable {
    byte[] page = ("<meta charset=koi8-r>" + RUSSIAN).getBytes(Charset.forName("windows-1251"));
    assertThat(paragraphs(page, "text/html; charset=windows-1251", "x")).containsExactly(RUSSIAN);
    assertThat(paragraphs(page, "TEXT/HTML;Charset=\"Windows-1251\"; x=y", "x"))
        .containsExactly(RUSSIAN);
  }

  @Test
  void markOfByteOrderComesFirst() throws Uncapturable {
    byte[] text = ("\uFEFF" + RUSSIAN).getBytes(UTF_8);
    assertThat(paragraphs(text, "text/plain; charset=koi8-r", "x")).containsExactly(RUSSIAN);
  }

  @Test
  void encodingThatDoesNotFitIsPassedOver() throws Uncapturable {
    byte[] latin = ENGLISH.getBytes(Charset.forName("windows-1252"));
    assertThat(paragraphs(latin, "text/plain; charset=utf-8", "x")).containsExactly(ENGLISH);
    byte[] russian =
        ("<meta charset=windows-1251>" + RUSSIAN).getBytes(Charset.forName("windows-1251"));
    assertThat(paragraphs(russian, "text/html; charset=utf-8", "x")).containsExactly(RUSSIAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text/plain; charset=utf-8"})
  void brokenCharacterAmongWholeOnesIsShownAsBroken(String type) throws Uncapturable {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes((ENGLISH + "\nbroken ").getBytes(UTF_8));
    text.write(0xE2);
    assertThat(paragraphs(text.toByteArray(), type, "x")).containsExactly(ENGLISH, "broken \uFFFD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", ""})
  void utf16IsKnownWithAndWithoutItsMark(String mark) throws Uncapturable {
    for (Charset encoding : List.of(UTF_16LE, UTF_16BE)) {
      byte[] text = (mark + RUSSIAN + "\nzwei\n" + JAPANESE).getBytes(encoding);
      assertThat(paragraphs(text, "", "x")).containsExactly(RUSSIAN, "zwei", JAPANESE);
      byte[] page = (mark + "<html><p>" + RUSSIAN + "<p>" + ENGLISH).getBytes(encoding);
      assertThat(paragraphs(page, "", "x")).containsExactly(RUSSIAN, ENGLISH);
    }
  }

  @Test
  void textThatSaysNothingIsUtf8ElseWindows1252() throws Uncapturable {
    assertThat(paragraphs(ENGLISH.getBytes(UTF_8), "", "x")).containsExactly(ENGLISH);
    assertThat(paragraphs("café".getBytes(ISO_8859_1), "", "x")).containsExactly("café");
    byte[] quotes = ENGLISH.getBytes(Charset.forName("windows-1252"));
    assertThat(paragraphs(quotes, "", "x")).containsExactly(ENGLISH);
  }

  private static List<String> paragraphs(byte[] document, String type, String name)
      throws Uncapturable {
    Optional<String> contentType = Optional.of(type).filter(sent -> !sent.isEmpty());
    return Capture.read(document, contentType, name).paragraphs();
  }
}
