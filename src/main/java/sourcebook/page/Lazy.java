package sourcebook.page;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when it is first asked for, once, by whichever thread asks first. */
final class Lazy<T> {

  private final Supplier<T> working;
  private volatile @Nullable T value;

  Lazy(Supplier<T> working) {
    this.working = working;
  }

  T get() {
    T known = value;
    return known == null ? workOut() : known;
  }

  private synchronized T workOut() {
    T known = value;
    if (known == null) {
      known = working.get();
      value = known;
    }
    return known;
  }
}
