package sourcebook.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which entries a word finds: by their names, or by what else they are about. */
final class Postings {

  /** The numbers of the entries that one word finds. */
  private record Hits(Numbers named, Numbers about) {
    Hits() {
      this(new Numbers(), new Numbers());
    }
  }

  private final Map<String, Hits> hits = new TreeMap<>();
  private final Predicate<String> left;

  /**
   * @param left which words find nothing
   */
  Postings(Predicate<String> left) {
    this.left = left;
  }

  /** Adds an entry; numbers rise. */
  void add(int number, Entry entry) {
    tokens(entry.names()).forEach(token -> hits(token).named().add(number));
    tokens(entry.about())
        .map(this::hits)
        .filter(found -> !found.named().endWith(number))
        .forEach(found -> found.about().add(number));
  }

  /** A line a word, sorted: the word, whom it names, whom else it finds. */
  List<String> lines() {
    return hits.entrySet().stream()
        .map(word -> word.getKey() + " " + word.getValue().named() + " " + word.getValue().about())
        .toList();
  }

  private Stream<String> tokens(List<String> texts) {
    return texts.stream().flatMap(Word::tokens).filter(left.negate());
  }

  private Hits hits(String token) {
    return hits.computeIfAbsent(token, unseen -> new Hits());
  }
}
