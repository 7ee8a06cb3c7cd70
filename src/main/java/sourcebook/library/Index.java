package sourcebook.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Things by their ids, in the order they were written; of two with one id, the first counts. */
final class Index<I, T> {

  private final Map<I, T> byId = new HashMap<>();

  /** Beside the map, since a list is what many threads can share out among them. */
  private final List<T> inOrder = new ArrayList<>();

  Index(List<T> things, Function<T, I> id) {
    for (T thing : things) {
      if (byId.putIfAbsent(id.apply(thing), thing) == null) {
        inOrder.add(thing);
      }
    }
  }

  Optional<T> find(I id) {
    return Optional.ofNullable(byId.get(id));
  }

  Stream<T> all() {
    return inOrder.stream();
  }
}
