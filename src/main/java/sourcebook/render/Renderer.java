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
import java.util.stream.Stream;
import sourcebook.html.Html;
import sourcebook.page.Page;

/** Renders pages with the templates of a theme. Safe for use by several threads. */
public final class Renderer {

  private static final String ESCAPING = "sourcebook";

  private final TemplateTrouble trouble;
  private final PebbleEngine engine;

  public Renderer(Theme theme) {
    this.trouble = new TemplateTrouble(theme);
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
    } catch (PebbleException stop) {
      throw new TemplateFault(trouble.fault(page.template(), stop), stop);
    } catch (StackOverflowError endless) {
      throw new TemplateFault(trouble.fault(page.template(), endless), endless);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } catch (RuntimeException stop) {
      throw isOfEngine(stop) ? new TemplateFault(trouble.fault(page.template(), stop), stop) : stop;
    }
    return new RenderedPage(page.path(), html.toString());
  }

  /** Whether a filter or function of the engine gave up, and not a model of ours. */
  private static boolean isOfEngine(RuntimeException stop) {
    return Stream.of(stop.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> !name.startsWith("java."))
        .findFirst()
        .filter(name -> name.startsWith("io.pebbletemplates."))
        .isPresent();
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
