package sourcebook.capture;

import java.util.List;
import java.util.Optional;

/**
 * What a document says of one thing about itself. It may say so in several places, and not the same
 * in each.
 *
 * @param sayings the most trusted first; empty where it does not say
 */
public record Told<T>(List<Saying<T>> sayings) {

  /**
   * One place where it says so.
   *
   * @param where as somebody finds it in the document
   */
  public record Saying<T>(T value, String where) {}

  public Told {
    sayings = List.copyOf(sayings);
  }

  /** It does not say. */
  public static <T> Told<T> nothing() {
    return new Told<>(List.of());
  }

  /** What the most trusted place says. */
  public Optional<T> value() {
    return sayings.stream().map(Saying::value).findFirst();
  }

  /** Places that say something else. */
  public List<Saying<T>> others() {
    return sayings.stream().filter(other -> !other.value().equals(sayings.get(0).value())).toList();
  }
}
