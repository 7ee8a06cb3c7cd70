package sourcebook.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import sourcebook.diagnostic.Suggestion;

/** {@code asset("style.css")}: where an asset of the theme stands, from the site's top. */
final class AssetFunction implements Function {

  /** An asset was asked for that is not there. */
  static final class Missing extends PebbleException {

    private static final long serialVersionUID = 1;

    private final String asset;
    private final String mend;

    private Missing(String asset, String mend, int line, String template) {
      super(null, "the theme has no asset `" + asset + "`", line, template);
      this.asset = asset;
      this.mend = mend;
    }

    String asset() {
      return asset;
    }

    String mend() {
      return mend;
    }
  }

  private final Theme theme;

  AssetFunction(Theme theme) {
    this.theme = theme;
  }

  @Override
  public List<String> getArgumentNames() {
    return List.of("name");
  }

  @Override
  public Object execute(
      Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
    String name = String.valueOf(arguments.get("name"));
    return theme
        .asset(name)
        .map(Asset::path)
        .orElseThrow(() -> new Missing(name, mend(name), line, self.getName()));
  }

  private String mend(String name) {
    String suggestion = Suggestion.didYouMean(name, theme.assetNames().stream());
    return suggestion.isEmpty() ? "put it into the theme’s `assets/`" : suggestion;
  }
}
