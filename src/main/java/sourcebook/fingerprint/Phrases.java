package sourcebook.fingerprint;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts words into the short runs by which a quotation is proved. */
final class Phrases {

  /** Fewer words are found by chance, more would say less about where a slip is. */
  static final int WORDS = 4;

  private Phrases() {}

  /** Each run of four words; where there are fewer, they are one run. */
  static List<String> of(List<String> words) {
    return runs(words, Math.min(words.size(), WORDS)).toList();
  }

  /** Each run of this many words; none where there are fewer, or for a length of nothing. */
  static Stream<String> runs(List<String> words, int length) {
    return length == 0
        ? Stream.empty()
        : IntStream.rangeClosed(0, words.size() - length)
            .mapToObj(first -> String.join(" ", words.subList(first, first + length)));
  }
}
