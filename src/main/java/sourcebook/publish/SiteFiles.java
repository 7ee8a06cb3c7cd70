package sourcebook.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import sourcebook.diagnostic.Diagnostic;

/** The files of a site in the making. They may be put by several threads at once. */
public interface SiteFiles {

  /** Puts a file into the site. */
  void put(String path, byte[] bytes);

  /** Puts a file into the site, as UTF-8. */
  default void put(String path, String text) {
    put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The path of every file that the site has when it is published. */
  Set<String> files();

  /**
   * What keeps these files from being published.
   *
   * @param shown the site's folder as people call it
   */
  List<Diagnostic> violations(String shown);

  /**
   * Makes them the published site, with a manifest.
   *
   * @return how many files changed, came or went
   */
  int publish();
}
