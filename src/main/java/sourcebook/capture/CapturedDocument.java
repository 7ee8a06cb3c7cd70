package sourcebook.capture;

import java.util.List;

/**
 * What was read of a document.
 *
 * @param paragraphs its lines that are not blank, in order, without the white space around them
 */
public record CapturedDocument(List<String> paragraphs, Metadata metadata) {

  public CapturedDocument {
    paragraphs = List.copyOf(paragraphs);
  }
}
