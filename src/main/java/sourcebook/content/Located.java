package sourcebook.content;

import sourcebook.diagnostic.Position;

/** A value with the place it was written at. */
public record Located<T>(T value, Position position) {}
