package sourcebook.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;

/** That the machine refuses to give something out, told by the name that people know it by. */
final class Unreadable {

  private Unreadable() {}

  static UncheckedIOException named(String shown, IOException why) {
    return new UncheckedIOException(
        shown + " cannot be read",
        why instanceof AccessDeniedException ? new AccessDeniedException(shown) : why);
  }
}
