package sourcebook.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a browser with nothing set and {@link Sites}, which are started and built once for
 * all tests. Where there is no browser, the tests are skipped.
 */
final class Reading implements ExecutionCondition, ParameterResolver {

  private static final Namespace SHARED = Namespace.create(Reading.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Browser.isInstalled()
        ? ConditionEvaluationResult.enabled("there is a browser")
        : ConditionEvaluationResult.disabled(Browser.MISSING);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Browser.class || type == Sites.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    // Whatever is kept at the root is closed when the last test has ended.
    ExtensionContext.Store shared = context.getRoot().getStore(SHARED);
    return parameter.getParameter().getType() == Browser.class
        ? shared.getOrComputeIfAbsent(Browser.class, none -> Browser.start(), Browser.class).anew()
        : shared.getOrComputeIfAbsent(Sites.class, none -> Sites.build(), Sites.class);
  }
}
