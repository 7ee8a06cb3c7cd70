package sourcebook.content;

import sourcebook.diagnostic.Position;

/**
 * A document that can be cited: its bibliographic record, our summary of it, and what can prove
 * what it says.
 */
public record Source(
    SourceId id,
    Title title,
    Publication publication,
    Document document,
    Capture capture,
    Prose summary,
    Position position) {

  /** The same source with something else captured of it. */
  public Source with(Capture other) {
    return new Source(id, title, publication, document, other, summary, position);
  }
}
