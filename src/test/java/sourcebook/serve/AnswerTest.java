package sourcebook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

  private static final Set<String> SITE =
      Set.of("index.html", "about.html", "topics/law.html", "maps/index.html", "404.html");

  @ParameterizedTest
  @CsvSource({
    "/name/, index.html",
    "/name/index.html, index.html",
    "/name/about, about.html",
    "/name/topics/law, topics/law.html",
    "/name/maps/, maps/index.html"
  })
  void showsPagesWithAndWithoutTheirEnding(String path, String file) {
    assertThat(answer(path)).isEqualTo(new Answer.File(file));
  }

  @ParameterizedTest
  @CsvSource({"/, /name/", "/name, /name/", "/name/maps, /name/maps/"})
  void leadsFoldersToTheirSlash(String path, String other) {
    assertThat(answer(path)).isEqualTo(new Answer.Elsewhere(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/name/topics/",
        "/name/topics",
        "/name/about/",
        "/name/../index.html",
        "/name//index.html",
        "/name/topics/../about.html",
        "/about.html",
        "/other/",
        "//name/",
        ""
      })
  void hasNothingElse(String path) {
    assertThat(answer(path)).isEqualTo(new Answer.Missing());
  }

  @Test
  void mayStandAtTheTop() {
    assertThat(Answer.to("/", "/", SITE::contains)).isEqualTo(new Answer.File("index.html"));
    assertThat(Answer.to("/about", "/", SITE::contains)).isEqualTo(new Answer.File("about.html"));
  }

  private static Answer answer(String path) {
    return Answer.to(path, "/name/", SITE::contains);
  }
}
