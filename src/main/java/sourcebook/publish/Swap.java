package sourcebook.publish;

import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Puts a folder in another one's place. On Linux and macOS the two exchange their names in one step
 * of the kernel, so that at no moment is there no site; elsewhere the old one is renamed first, and
 * {@link #recover} mends what a kill between the two steps leaves.
 */
final class Swap {

  private static final int AT_FDCWD = -100;
  private static final int RENAME_EXCHANGE = 2;
  private static final int RENAME_SWAP = 2;

  private Swap() {}

  /** After this, {@code old} holds what was staged, and the staging folder holds what was there. */
  static void exchange(Path staged, Path old) throws IOException {
    if (!exchangeInOneStep(staged, old)) {
      Path aside = aside(old);
      Files.move(old, aside);
      try {
        Files.move(staged, old);
      } catch (IOException refused) {
        Files.move(aside, old);
        throw refused;
      }
      Files.move(aside, staged);
    }
  }

  /** Puts back a site that a killed build had set aside. */
  static void recover(Path site) throws IOException {
    Path aside = aside(site);
    if (!Files.exists(site) && Files.exists(aside)) {
      Files.move(aside, site);
    }
    Folders.delete(aside);
  }

  private static Path aside(Path site) {
    return site.resolveSibling("." + site.getFileName() + ".aside");
  }

  private static boolean exchangeInOneStep(Path staged, Path old) {
    try {
      if (Platform.isLinux()) {
        return Linux.renameat2(
                AT_FDCWD, staged.toString(), AT_FDCWD, old.toString(), RENAME_EXCHANGE)
            == 0;
      }
      return Platform.isMac()
          && Mac.renamex_np(staged.toString(), old.toString(), RENAME_SWAP) == 0;
    } catch (LinkageError noSuchCall) {
      return false;
    }
  }

  /** See renameat2(2); file systems that cannot exchange answer with an error. */
  private static final class Linux {
    static {
      Native.register("c");
    }

    static native int renameat2(int fromFolder, String from, int toFolder, String to, int flags);
  }

  /** See renamex_np(2). */
  private static final class Mac {
    static {
      Native.register("c");
    }

    @SuppressWarnings("MethodName")
    static native int renamex_np(String from, String to, int flags);
  }
}
