package sourcebook.diagnostic;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the known name that somebody probably meant. */
public final class Suggestion {

  private Suggestion() {}

  /** “did you mean `x`?” for the nearest of the known names, or empty where none is near. */
  public static String didYouMean(String written, Stream<String> known) {
    return nearest(written, known).map(name -> "did you mean `" + name + "`?").orElse("");
  }

  /**
   * The known name with the fewest edits between it and what was written, at most a third of its
   * length; the first in alphabetical order where several are as near.
   */
  public static Optional<String> nearest(String written, Stream<String> known) {
    Nearest nearest = new Nearest(written.toLowerCase(Locale.ROOT));
    known.forEachOrdered(nearest::consider);
    return Optional.ofNullable(nearest.name);
  }

  /** The best of the names seen so far. Only a better one is worth counting all its edits. */
  private static final class Nearest {

    private static final int FARTHEST = 8;

    private final String wanted;
    private @Nullable String name;
    private int distance;

    Nearest(String wanted) {
      this.wanted = wanted;
      this.distance = Math.max(1, Math.min(wanted.length() / 3, FARTHEST));
    }

    void consider(String candidate) {
      int edits = Edits.between(wanted, candidate.toLowerCase(Locale.ROOT), distance);
      boolean nearer = edits < distance || (edits == distance && isFirst(candidate));
      if (nearer) {
        name = candidate;
        distance = edits;
      }
    }

    private boolean isFirst(String candidate) {
      return name == null || candidate.compareTo(name) < 0;
    }
  }
}
