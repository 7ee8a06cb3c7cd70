package sourcebook.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.TextFile;
import sourcebook.html.Html;
import sourcebook.page.Page;

/** Renders pages with the templates of a theme. Safe for use by several threads. */
public final class Renderer {

  private static final String ESCAPING = "sourcebook";

  private final Theme theme;
  private final PebbleEngine engine;

  public Renderer(Theme theme) {
    this.theme = theme;
    this.engine =
        new PebbleEngine.Builder()
            .loader(new ThemeLoader(theme))
            .strictVariables(true)
            .autoEscaping(true)
            .defaultEscapingStrategy(ESCAPING)
            .addEscapingStrategy(ESCAPING, Html::escape)
            .defaultLocale(Locale.ROOT)
            .extension(functions(theme))
            .build();
  }

  /**
   * @throws TemplateFault if the template, or one that it uses, cannot be rendered
   */
  public RenderedPage render(Page page) {
    StringWriter html = new StringWriter(16 * 1024);
    try {
      engine.getTemplate(page.template()).evaluate(html, Map.of("page", page.model()));
    } catch (PebbleException fault) {
      throw new TemplateFault(diagnostic(page, fault), fault);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new RenderedPage(page.path(), html.toString());
  }

  private Diagnostic diagnostic(Page page, PebbleException fault) {
    String name = fault.getFileName() == null ? page.template() : fault.getFileName();
    TextFile template = theme.template(name).orElseGet(() -> new TextFile(theme.shown(name), ""));
    int line = fault.getLineNumber() == null ? 1 : fault.getLineNumber();
    return RenderRules.TEMPLATES_RENDER
        .error(
            template.at(template.offsetOfLine(line), template.line(line).length()),
            "this template cannot be rendered for " + page.path() + ": " + fault.getPebbleMessage())
        .mend("look for a misspelt name, a missing file or an unclosed tag in this line");
  }

  private static AbstractExtension functions(Theme theme) {
    return new AbstractExtension() {
      @Override
      public Map<String, Function> getFunctions() {
        return Map.of("asset", new AssetFunction(theme));
      }
    };
  }
}
