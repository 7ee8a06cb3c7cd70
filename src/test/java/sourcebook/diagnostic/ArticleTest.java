package sourcebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTest {

  @ParameterizedTest
  @CsvSource({"claim, a claim", "entity, an entity", "assessment, an assessment", "topic, a topic"})
  void soundsRight(String noun, String both) {
    assertThat(Article.with(noun)).isEqualTo(both);
  }
}
