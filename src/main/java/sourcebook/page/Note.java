package sourcebook.page;

import java.util.List;

/**
 * A source cited on a page, in the list at its end.
 *
 * @param id the note's id on the page
 * @param backs the references back to the marks, in order
 */
public record Note(String id, int number, Reference reference, Anchor summary, List<Anchor> backs) {

  public Note {
    backs = List.copyOf(backs);
  }
}
