package sourcebook.content;

import sourcebook.diagnostic.Position;

/** An act that leads from one place to another, for the map. */
public record Move(
    Located<EntityId> from, Located<EntityId> to, MoveKind kind, Position position) {}
