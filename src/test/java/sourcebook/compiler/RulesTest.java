package sourcebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.check.ContentCheck;
import sourcebook.check.ContentChecks;
import sourcebook.diagnostic.Rule;
import sourcebook.markdown.Sentences;

class RulesTest {

  @ParameterizedTest
  @MethodSource("rules")
  void ruleSaysWhyInOneSentenceAndShowsAWrongAndARightExample(Rule rule) {
    assertThat(rule.why()).isNotBlank().endsWith(".");
    assertThat(Sentences.split(rule.why())).hasSize(1);
    assertThat(rule.wrong()).isNotBlank();
    assertThat(rule.right()).isNotBlank().isNotEqualTo(rule.wrong());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ruleIsNamedAsASentenceInKebabCase(Rule rule) {
    assertThat(rule.id()).matches("[a-z0-9]+(-[a-z0-9]+)+");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void checkHasTheNameOfItsRule(ContentCheck check) {
    String inKebabCase =
        check
            .getClass()
            .getSimpleName()
            .replaceAll("(?<=.)(?=[A-Z])", "-")
            .toLowerCase(Locale.ROOT);
    assertThat(check.rule().id()).isEqualTo(inKebabCase);
  }

  @Test
  void noTwoRulesHaveOneName() {
    assertThat(Rules.ALL).extracting(Rule::id).doesNotHaveDuplicates();
  }

  @Test
  void ruleOfEveryCheckIsAmongAll() {
    assertThat(Rules.ALL).containsAll(ContentChecks.ALL.stream().map(ContentCheck::rule).toList());
  }

  static List<Rule> rules() {
    return Rules.ALL;
  }

  static Stream<ContentCheck> checks() {
    return ContentChecks.ALL.stream();
  }
}
