package sourcebook.page;

/**
 * A claim as it is shown.
 *
 * @param marks its citation marks, as HTML
 * @param head its words, date and status
 * @param evidence a line a citation
 */
public record ClaimView(String id, String marks, ClaimHead head, Evidence evidence) {}
