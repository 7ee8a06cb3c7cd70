package sourcebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

  @Test
  void linkBeforeMarkerKeepsItsWords() {
    assertThat(ProseText.of("It was made in [the survey](source:coast-survey). [@made]"))
        .isEqualTo(
            """
            <p>
              It was made in <a source:coast-survey>the survey</a>.{made}
            """);
  }
}
