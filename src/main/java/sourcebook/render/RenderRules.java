package sourcebook.render;

import java.util.List;
import sourcebook.diagnostic.Rule;

/** What templates must keep. */
public final class RenderRules {

  static final Rule TEMPLATES_RENDER =
      Rule.form(
          "templates-render",
          "A template that names what is not there would leave a hole in every page made from it.",
          "{{ page.frame.titel }}",
          "{{ page.frame.title }}");

  /** All rules of this package, in the order in which they are explained. */
  public static final List<Rule> ALL = List.of(TEMPLATES_RENDER);

  private RenderRules() {}
}
