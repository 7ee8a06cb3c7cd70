package sourcebook.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Things by their ids, in the order they were written; of two with one id, the first counts. */
final class Index<I, T> {

  private final Map<I, T> byId = new LinkedHashMap<>();

  Index(List<T> things, Function<T, I> id) {
    things.forEach(thing -> byId.putIfAbsent(id.apply(thing), thing));
  }

  Optional<T> find(I id) {
    return Optional.ofNullable(byId.get(id));
  }

  Stream<T> all() {
    return byId.values().stream();
  }
}
