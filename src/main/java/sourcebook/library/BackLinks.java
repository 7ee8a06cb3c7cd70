package sourcebook.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The way back along references of one kind, in the order in which they were written. */
final class BackLinks<T, F> {

  private final Map<T, List<F>> pointing = new LinkedHashMap<>();

  /**
   * @param from everything that may point
   * @param targets what one of them points to, perhaps more than once
   */
  static <T, F> BackLinks<T, F> of(Stream<F> from, Function<F, Stream<T>> targets) {
    BackLinks<T, F> links = new BackLinks<>();
    from.forEach(one -> targets.apply(one).forEach(target -> links.add(target, one)));
    return links;
  }

  Stream<F> to(T target) {
    return pointing.getOrDefault(target, List.of()).stream();
  }

  /** All that one thing points to comes in a row, so only the last entry can be the same. */
  @SuppressWarnings("ReferenceEquality")
  private void add(T target, F one) {
    List<F> known = pointing.computeIfAbsent(target, unused -> new ArrayList<>());
    if (known.isEmpty() || known.get(known.size() - 1) != one) {
      known.add(one);
    }
  }
}
