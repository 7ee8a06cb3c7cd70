package sourcebook.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Gives the template engine the templates of a theme, each by its name without its ending. */
final class ThemeLoader implements Loader<String> {

  /** A template was asked for that is not there. */
  static final class Missing extends LoaderException {

    private static final long serialVersionUID = 1;

    private final String template;

    private Missing(String template) {
      super(null, "the theme has no template `" + template + "`");
      this.template = template;
    }

    String template() {
      return template;
    }
  }

  private final Theme theme;

  ThemeLoader(Theme theme) {
    this.theme = theme;
  }

  @Override
  public Reader getReader(String name) {
    return theme
        .template(name)
        .map(template -> new StringReader(template.text()))
        .orElseThrow(() -> new Missing(name));
  }

  @Override
  public boolean resourceExists(String name) {
    return theme.template(name).isPresent();
  }

  @Override
  public String createCacheKey(String name) {
    return name;
  }

  /** Templates name each other from the theme's top, wherever they stand. */
  @Override
  public @Nullable String resolveRelativePath(String name, String from) {
    return null;
  }

  @Override
  public void setCharset(String charset) {}

  @Override
  public void setPrefix(String prefix) {}

  @Override
  public void setSuffix(String suffix) {}
}
