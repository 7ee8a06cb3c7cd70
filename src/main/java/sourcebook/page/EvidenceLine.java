package sourcebook.page;

import java.util.List;
import sourcebook.content.Locator;
import sourcebook.content.Paragraphs;

/**
 * One citation, spelt out beside the words that it bears out.
 *
 * @param id the line's id on the page
 * @param number the source's number on the page
 * @param paragraphs where in the source
 * @param passage the address of the very words at the publisher; may be empty
 * @param changed what became of the place since it was cited, in words
 * @param back the reference back to the mark
 */
public record EvidenceLine(
    String id,
    int number,
    Anchor source,
    List<Paragraphs> paragraphs,
    Voices voices,
    String passage,
    List<String> changed,
    String back) {

  /**
   * Who says it there, through whom, and in which words; each may be empty.
   *
   * @param said who asserts it, unless the source does
   * @param own whether the source asserts it in its own voice
   * @param via the upstream that the source names
   */
  public record Voices(List<Anchor> said, boolean own, List<Anchor> via, String quote) {}

  public EvidenceLine {
    paragraphs = List.copyOf(paragraphs);
    changed = List.copyOf(changed);
  }

  /** Where in the source, in words. */
  public String place() {
    return Locator.inWords(paragraphs);
  }
}
