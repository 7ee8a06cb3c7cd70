package sourcebook.compiler;

import java.util.List;
import java.util.stream.Stream;
import sourcebook.check.ContentCheck;
import sourcebook.check.ContentChecks;
import sourcebook.diagnostic.Rule;
import sourcebook.load.LoadRules;
import sourcebook.markdown.MarkdownRules;
import sourcebook.publish.PublishRules;
import sourcebook.render.RenderRules;
import sourcebook.site.SiteRules;

/** Every rule there is. */
public final class Rules {

  /** All rules, in the order of the way from content to site. */
  public static final List<Rule> ALL =
      Stream.of(
              LoadRules.ALL.stream(),
              MarkdownRules.ALL.stream(),
              ContentChecks.ALL.stream().map(ContentCheck::rule),
              RenderRules.ALL.stream(),
              SiteRules.ALL.stream(),
              PublishRules.ALL.stream())
          .flatMap(rules -> rules)
          .toList();

  private Rules() {}
}
