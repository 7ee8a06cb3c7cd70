package sourcebook.command;

import java.util.Iterator;
import java.util.stream.Stream;
import sourcebook.content.Choice;
import sourcebook.content.ClaimKind;
import sourcebook.content.DisagreementKind;
import sourcebook.content.EntityKind;
import sourcebook.content.SourceKind;
import sourcebook.diagnostic.Listed;
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
    String nearest = Suggestion.didYouMean(word, words(kinds));
    throw new WrongUsage(
        "there is no kind `"
            + word
            + "`; "
            + (nearest.isEmpty() ? "choose " + choices(kinds) : nearest));
  }

  /** “`a`, `b` or `c`”. */
  static String choices(Enum<?>[] kinds) {
    return Listed.or(words(kinds).map(word -> "`" + word + "`").toList());
  }

  /** As editors write them. */
  private static Stream<String> words(Enum<?>[] kinds) {
    return Stream.of(kinds).map(Choice::word);
  }

  /** What can be written where a kind is asked for, for completion. */
  private abstract static class Words implements Iterable<String> {

    private final Enum<?>[] kinds;

    Words(Enum<?>[] kinds) {
      this.kinds = kinds;
    }

    @Override
    public Iterator<String> iterator() {
      return words(kinds).iterator();
    }
  }

  static final class OfSources extends Words {
    OfSources() {
      super(SourceKind.values());
    }
  }

  static final class OfClaims extends Words {
    OfClaims() {
      super(ClaimKind.values());
    }
  }

  static final class OfEntities extends Words {
    OfEntities() {
      super(EntityKind.values());
    }
  }

  static final class OfDisagreements extends Words {
    OfDisagreements() {
      super(DisagreementKind.values());
    }
  }
}
