package sourcebook.publish;

import java.util.List;
import sourcebook.diagnostic.Rule;

/** What the output folder must keep. */
public final class PublishRules {

  static final Rule FOREIGN_KEPT =
      Rule.form(
          "foreign-files-are-kept",
          "What the build did not make is not its to replace.",
          "site/index.html, written by hand, before the first build",
          "site/ empty, or with files of other names, such as site/CNAME");

  static final Rule INTACT =
      Rule.form(
          "sites-are-intact",
          "A site that is not what its manifest says was changed by hand or damaged on its way.",
          "site/about.html edited by hand",
          "content/sourcebook.yaml edited, and the site built again");

  /** All rules of this package, in the order in which they are explained. */
  public static final List<Rule> ALL = List.of(FOREIGN_KEPT, INTACT);

  private PublishRules() {}
}
