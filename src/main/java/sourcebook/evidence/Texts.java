package sourcebook.evidence;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sourcebook.content.SourceId;
import sourcebook.fingerprint.NormalText;

/**
 * The texts of sources, where an editor has them at hand. They help to say what is wrong with a
 * quotation; whether it is wrong, fingerprints alone decide.
 *
 * @param paragraphs by source, its paragraphs in order
 */
public record Texts(Map<SourceId, List<String>> paragraphs) {

  /** So many words are shown of what a paragraph says instead. */
  private static final int SHOWN = 12;

  /** Words of a paragraph that are nearest to those looked for. */
  public record Passage(int paragraph, String words) {}

  public Texts {
    paragraphs = Collections.unmodifiableMap(new LinkedHashMap<>(paragraphs));
  }

  /** No text is at hand. */
  public static Texts none() {
    return new Texts(Map.of());
  }

  /** Whether the texts of all these sources are at hand. */
  public boolean hasAll(Collection<CitedText> cited) {
    return cited.stream().allMatch(text -> paragraphs.containsKey(text.source().id()));
  }

  /** The paragraphs of a source in which these words stand, one after another. */
  public List<Integer> paragraphsWith(String words, SourceId source) {
    List<String> wanted = NormalText.of(words).words();
    return numbers(source)
        .filter(number -> Collections.indexOfSubList(words(source, number), wanted) >= 0)
        .boxed()
        .toList();
  }

  /**
   * What a source says where it comes nearest to these words: the first paragraph that has the
   * longest run of them, at least two. Empty where none has.
   */
  public Optional<Passage> nearest(String words, SourceId source) {
    List<String> wanted = NormalText.of(words).words();
    for (int length = wanted.size() - 1; length > 1; length--) {
      for (int first = 0; first + length <= wanted.size(); first++) {
        Optional<Passage> found = passage(wanted, first, length, source);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Passage> passage(List<String> wanted, int first, int length, SourceId source) {
    List<String> run = wanted.subList(first, first + length);
    return numbers(source)
        .boxed()
        .flatMap(
            number -> {
              List<String> words = words(source, number);
              int at = Collections.indexOfSubList(words, run);
              return at < 0
                  ? Stream.empty()
                  : Stream.of(new Passage(number, around(words, at - first)));
            })
        .findFirst();
  }

  private static String around(List<String> words, int from) {
    int first = Math.max(0, from);
    return String.join(" ", words.subList(first, Math.min(words.size(), first + SHOWN)));
  }

  private IntStream numbers(SourceId source) {
    return IntStream.rangeClosed(1, paragraphs.getOrDefault(source, List.of()).size());
  }

  private List<String> words(SourceId source, int number) {
    return NormalText.of(paragraphs.getOrDefault(source, List.of()).get(number - 1)).words();
  }
}
