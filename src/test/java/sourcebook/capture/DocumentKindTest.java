package sourcebook.capture;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentKindTest {

  @ParameterizedTest
  @CsvSource({
    "text/html,             a.txt,                      words,                           HTML",
    "text/html;charset=x,   '',                         words,                           HTML",
    "Text/Plain,            a.html,                     <html>,                          TEXT",
    "text/markdown,         a,                          <html>,                          TEXT",
    "application/xhtml+xml, a.html,                     words,                           XHTML",
    "application/x-unknown, a.html,                     words,                           HTML",
    "'',                    a.HTM,                      words,                           HTML",
    "'',                    a.xhtml,                    words,                           XHTML",
    "'',                    a.html.txt,                 <html>,                          TEXT",
    "'',                    a.md,                       <p>words,                        TEXT",
    "'',                    https://x.org/a.html?b#c,   words,                           HTML",
    "'',                    https://x.org/a.txt/b,      <p>words,                        HTML",
    "'',                    page,                       '  <!DOCTYPE html><title>x',     HTML",
    "'',                    page,                       '<!-- saved --> <HTML lang=en>', HTML",
    "'',                    page,                       <p>words,                        HTML",
    "'',                    page,                       <?xml version='1.0'?><html>,     XHTML",
    "'',                    page,                       <persons>,                       TEXT",
    "'',                    page,                       < p > is less,                   TEXT",
    "'',                    page,                       words <p>,                       TEXT",
    "'',                    page,                       '',                              TEXT",
  })
  void toldByTypeElseNameElseBytes(String type, String name, String document, DocumentKind kind) {
    assertThat(DocumentKind.of(MediaType.of(type), name, document.getBytes(UTF_8))).isEqualTo(kind);
    assertThat(DocumentKind.of(MediaType.of(type), name, ("\uFEFF" + document).getBytes(UTF_8)))
        .isEqualTo(kind);
    assertThat(DocumentKind.of(MediaType.of(type), name, ("\uFEFF" + document).getBytes(UTF_16LE)))
        .isEqualTo(kind);
  }

  @Test
  void manyCommentsAreReadOnce() {
    byte[] comments = "<!--a-->".repeat(1000).getBytes(UTF_8);
    assertThat(DocumentKind.of(MediaType.of(""), "", comments)).isEqualTo(DocumentKind.TEXT);
  }
}
