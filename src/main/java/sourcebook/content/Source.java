package sourcebook.content;

import sourcebook.diagnostic.Position;

/** A document that can be cited: its bibliographic record and our summary of it. */
public record Source(
    SourceId id,
    Title title,
    Publication publication,
    Document document,
    Prose summary,
    Position position) {}
