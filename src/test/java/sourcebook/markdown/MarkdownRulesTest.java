package sourcebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;

class MarkdownRulesTest {

  @ParameterizedTest
  @MethodSource("rules")
  void wrongExampleBreaksTheRuleAndTheRightOneNone(Rule rule) {
    assertThat(ProseText.read(rule.wrong()).diagnostics())
        .extracting(Diagnostic::rule)
        .containsOnly(rule);
    assertThat(ProseText.read(rule.right()).diagnostics()).isEmpty();
  }

  static List<Rule> rules() {
    return MarkdownRules.ALL;
  }
}
