package sourcebook.page;

/**
 * A source cited on a page, in the list at its end.
 *
 * @param id the note's id on the page
 * @param back the reference back to the source’s first mark
 */
public record Note(String id, int number, Reference reference, Anchor summary, String back) {}
