package sourcebook.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/** {@code asset("style.css")}: where an asset of the theme stands, from the site's top. */
final class AssetFunction implements Function {

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
        .orElseThrow(
            () ->
                new PebbleException(
                    null, "the theme has no asset “" + name + "”", line, self.getName()));
  }
}
