package sourcebook.content;

import java.util.regex.Pattern;

/**
 * Files that editors' tools and systems leave about, which nobody means to publish: hidden ones (of
 * Emacs, Vim, the Finder), copies (Emacs, Vim, Kate, gedit), what Vim tries a folder with, what
 * JetBrains' editors save into first and keep until that is done, and pictures' thumbnails.
 */
public final class Litter {

  private static final Pattern NAME =
      Pattern.compile("(.*/)?(\\..*|.*~|#.*#|.*\\.sw[a-p]|4913|.*___jb_(tmp|old)___|Thumbs\\.db)");

  private Litter() {}

  /** Whether a file is of these, by its path within its folder, written with forward slashes. */
  public static boolean isNamed(String path) {
    return NAME.matcher(path).matches();
  }
}
