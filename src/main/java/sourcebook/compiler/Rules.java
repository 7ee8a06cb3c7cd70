package sourcebook.compiler;

import java.util.List;
import java.util.stream.Stream;
import sourcebook.check.ContentCheck;
import sourcebook.check.ContentChecks;
import sourcebook.diagnostic.Rule;
import sourcebook.load.LoadRules;
import sourcebook.markdown.MarkdownRules;

/** Every rule there is. */
public final class Rules {

  /** All rules: of form, of Markdown, of content, of the finished site. */
  public static final List<Rule> ALL =
      Stream.of(
              LoadRules.ALL.stream(),
              MarkdownRules.ALL.stream(),
              ContentChecks.ALL.stream().map(ContentCheck::rule))
          .flatMap(rules -> rules)
          .toList();

  private Rules() {}
}
