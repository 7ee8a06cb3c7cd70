package sourcebook.capture;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * Reads a document. A paragraph is the nth line of its text that is not blank; the text of a web
 * page is what a browser shows of it without style sheets, so that somebody who copies the page
 * into a text file counts the same paragraphs.
 */
public final class Capture {

  private Capture() {}

  /**
   * Reads the bytes of a text or a web page; which of both it is, and in which encoding, is told by
   * its content type, its name, or the bytes themselves, in this order.
   *
   * @param contentType as a server gave it; empty for files
   * @param name the file or address, as people know it
   * @throws Uncapturable if it is neither, shows nothing, or is too large
   */
  public static CapturedDocument read(byte[] bytes, Optional<String> contentType, String name)
      throws Uncapturable {
    Refusals.ofBytes(bytes, name);
    MediaType type = MediaType.of(contentType.orElse(""));
    DocumentKind kind = DocumentKind.of(type, name, bytes);
    String text = Encoding.decode(bytes, type, name);
    CapturedDocument document =
        kind == DocumentKind.TEXT
            ? new CapturedDocument(Lines.notBlank(text), Metadata.NONE)
            : page(kind.parse(text));
    Refusals.ofNothing(document, kind, name);
    return document;
  }

  private static CapturedDocument page(Document page) {
    List<String> paragraphs = Lines.notBlank(ShownText.of(page));
    return new CapturedDocument(paragraphs, PageMetadata.of(page));
  }
}
