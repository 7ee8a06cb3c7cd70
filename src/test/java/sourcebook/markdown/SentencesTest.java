package sourcebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cuts the passages of {@code sentences.txt}, and whatever else comes. */
class SentencesTest {

  private static final char BAR = '|';
  private static final char PILCROW = '¶';

  @ParameterizedTest
  @MethodSource("passages")
  void passageIsCutAtItsBars(String passage) {
    assertThat(cut(passage.replace(String.valueOf(BAR), ""))).isEqualTo(passage);
  }

  @Test
  void tableIsLong() throws IOException {
    assertThat(passages()).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
  }

  @Test
  void nothingIsLostAndNothingIsEmpty() {
    Random random = new Random(1862);
    String letters = ".?!…。؟ \n\u00A0\uFFFC”“()\"aBé1Mr¶灯-";
    for (int i = 0; i < 20_000; i++) {
      String passage =
          IntStream.range(0, random.nextInt(30))
              .mapToObj(n -> letters.charAt(random.nextInt(letters.length())))
              .map(String::valueOf)
              .collect(Collectors.joining());
      assertSpansCover(passage);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", "...", "\uFFFC", "\uD83D", ".\uD83D\uDD6F.", "a", "。。。"})
  void oddPassagesAreOneSentence(String passage) {
    assertSpansCover(passage);
    assertThat(Sentences.split(passage)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A.",
        "A?",
        "A!",
        "A…",
        "A.”",
        "A.’)",
        "A. ",
        "灯。",
        "灯。」",
        "است؟",
        "تھا۔",
        "A.\uFFFC"
      })
  void endedLikeASentence(String text) {
    assertThat(Sentences.isEnded(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "A,", "A:", "A;", "A”", "”", "A. b", "灯"})
  void notEndedLikeASentence(String text) {
    assertThat(Sentences.isEnded(text)).isFalse();
  }

  static List<String> passages() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("src/test/resources/sentences.txt"))) {
      return lines.filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }
  }

  private static String cut(String passage) {
    String marked = passage.replace(PILCROW, Sentences.MARKER);
    return Sentences.split(marked).stream()
        .map(span -> marked.substring(span.start(), span.end()))
        .collect(Collectors.joining(String.valueOf(BAR)))
        .replace(Sentences.MARKER, PILCROW);
  }

  private static void assertSpansCover(String passage) {
    List<Sentences.Span> spans = Sentences.split(passage);
    String whole =
        spans.stream()
            .map(span -> passage.substring(span.start(), span.end()))
            .collect(Collectors.joining());
    assertThat(whole).isEqualTo(passage);
    assertThat(spans).allMatch(span -> span.start() < span.end() || passage.isEmpty());
  }
}
