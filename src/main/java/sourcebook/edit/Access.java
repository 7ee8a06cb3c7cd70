package sourcebook.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Whose a file is, and who may do what with it. */
final class Access {

  /** Something that only some users may do on some machines. */
  private interface Attempt {
    void make() throws IOException;
  }

  private Access() {}

  /**
   * Gives a file the permissions of another, and its owner and group as far as the machine allows.
   *
   * @throws IOException if it refuses the permissions
   */
  static void copy(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    PosixFileAttributes wanted = Files.readAttributes(from, PosixFileAttributes.class);
    ifAllowed(() -> view.setOwner(wanted.owner()));
    ifAllowed(() -> view.setGroup(wanted.group()));
    if (!view.readAttributes().permissions().equals(wanted.permissions())) {
      view.setPermissions(wanted.permissions());
    }
  }

  private static void ifAllowed(Attempt attempt) {
    try {
      attempt.make();
    } catch (IOException refused) {
      // The file is then of whoever writes it, as any new one.
    }
  }
}
