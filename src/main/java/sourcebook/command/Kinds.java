package sourcebook.command;

import java.util.List;
import java.util.stream.Stream;
import sourcebook.content.Choice;
import sourcebook.diagnostic.Suggestion;

/** Kinds by the words that editors write. */
final class Kinds {

  private Kinds() {}

  /**
   * The kind of this name.
   *
   * @throws WrongUsage if there is none, with the nearest or all of them
   */
  static <E extends Enum<E>> E named(String word, E[] kinds) {
    for (E kind : kinds) {
      if (Choice.word(kind).equals(word)) {
        return kind;
      }
    }
    String nearest = Suggestion.didYouMean(word, Stream.of(kinds).map(Choice::word));
    throw new WrongUsage(
        "there is no kind `"
            + word
            + "`; "
            + (nearest.isEmpty() ? "choose " + choices(kinds) : nearest));
  }

  /** “`a`, `b` or `c`”. */
  static String choices(Enum<?>[] kinds) {
    List<String> words = words(kinds).stream().map(word -> "`" + word + "`").toList();
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** As editors write them. */
  static List<String> words(Enum<?>[] kinds) {
    return Stream.of(kinds).map(Choice::word).toList();
  }
}
