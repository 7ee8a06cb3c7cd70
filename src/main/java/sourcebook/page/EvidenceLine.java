package sourcebook.page;

import java.util.List;

/**
 * One citation, spelt out beside the words that it bears out.
 *
 * @param id the line's id on the page
 * @param number the source's number on the page
 * @param place where in the source, in words
 * @param changed what became of the place since it was cited, in words
 * @param claim the claim through which a sentence cites the source; empty list for a direct
 *     citation
 * @param back the reference back to the mark
 */
public record EvidenceLine(
    String id,
    int number,
    Anchor source,
    String place,
    Voices voices,
    List<String> changed,
    List<Anchor> claim,
    String back) {

  /**
   * Who says it there, through whom, and in which words; each may be empty.
   *
   * @param said who asserts it
   * @param via the upstream that the source names
   */
  public record Voices(List<Anchor> said, List<Anchor> via, String quote) {}
}
