package sourcebook.page;

import java.util.List;

/**
 * A claim as it is shown.
 *
 * @param marks its citation marks, as HTML
 * @param date when it happened, in words; may be empty
 * @param status how it stands, a word or a few each
 * @param evidence a line a citation; empty where the claim stands in a list
 */
public record ClaimView(
    String id,
    String text,
    String marks,
    String href,
    String date,
    List<String> status,
    Evidence evidence) {

  public ClaimView {
    status = List.copyOf(status);
  }
}
