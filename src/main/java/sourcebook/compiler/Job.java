package sourcebook.compiler;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What to compile, and into what.
 *
 * @param content the content folder
 * @param shown that folder as people call it, for reports
 * @param templates the theme
 * @param output the site's folder; also where the last edition is looked up
 * @param url the address the site will have, instead of the one in the settings
 * @param draft whether missing evidence is forgiven, and every page marked as a draft
 * @param progress is told how far the work has come
 */
public record Job(
    Path content,
    String shown,
    Path templates,
    Path output,
    Optional<String> url,
    boolean draft,
    Progress progress) {

  /** A job of whose progress nobody wants to know. */
  public Job(
      Path content,
      String shown,
      Path templates,
      Path output,
      Optional<String> url,
      boolean draft) {
    this(content, shown, templates, output, url, draft, Progress.UNTOLD);
  }

  /** The site's folder as people call it, for reports. */
  String shownOutput() {
    return output.toString();
  }

  /** The same for the address that the site has, unless it will have another. */
  public Job orAt(String here) {
    return new Job(
        content, shown, templates, output, url.or(() -> Optional.of(here)), draft, progress);
  }

  /** The same, telling how far it has come. */
  public Job telling(Progress progress) {
    return new Job(content, shown, templates, output, url, draft, progress);
  }
}
