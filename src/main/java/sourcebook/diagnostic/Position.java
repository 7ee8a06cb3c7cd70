package sourcebook.diagnostic;

import java.util.Comparator;

/**
 * A place in a text file. Line and column count from one, columns and {@code length} in Unicode
 * code points; a length of zero marks a point.
 */
public record Position(TextFile file, int line, int column, int length)
    implements Comparable<Position> {

  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::file)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column)
          .thenComparingInt(Position::length);

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column}, the form that editors and terminals turn into a link. */
  @Override
  public String toString() {
    return file.path() + ":" + line + ":" + column;
  }
}
