package sourcebook.content;

import java.util.List;

/**
 * A paragraph, list item or table cell: sentences that stand together.
 *
 * @param tag the HTML element that holds it: {@code p}, {@code li}, {@code td}
 * @param editorial whether these are the editors' own words, which need no citation
 */
public record Passage(String tag, List<Sentence> sentences, boolean editorial)
    implements Prose.Part {

  public Passage {
    sentences = List.copyOf(sentences);
  }
}
