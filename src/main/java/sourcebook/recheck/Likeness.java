package sourcebook.recheck;

import sourcebook.fingerprint.ParagraphPrint;
import sourcebook.fingerprint.Similarity;

/**
 * How near two paragraphs are, as far as their prints tell. The limits were measured on five
 * articles of forty paragraphs each, 20 000 changes of each kind: of paragraphs of ten words and
 * more in which one or two words were changed, 97 in 100 and more are within them, nearly all from
 * twenty words on; of unrelated paragraphs, 1 in 500 and fewer the longer they are.
 */
final class Likeness {

  /** In fewer words, another one is another statement, and strangers look alike. */
  private static final int FEWEST_WORDS = 6;

  /** From here on hardly any two strangers in a whole text are within the limits. */
  private static final int TELLING_WORDS = 15;

  /** A sentence more or less is no slight change, however long the paragraph. */
  private static final int MOST_WORDS_MORE_OR_LESS = 3;

  private static final int WIDEST = 16;

  /** One word turns the fewer bits the more words there are, by the root of their number. */
  private static final double OF_ONE_WORD = 100;

  private Likeness() {}

  static int distance(ParagraphPrint one, ParagraphPrint other) {
    return Similarity.distance(one.similarity(), other.similarity());
  }

  /** Whether one may be the other with a word or two changed. */
  static boolean isSlight(ParagraphPrint one, ParagraphPrint other) {
    int distance = distance(one, other);
    int words = Math.min(one.words(), other.words());
    boolean sameWords = distance == 0 && one.words() == other.words();
    return sameWords
        || (words >= FEWEST_WORDS
            && Math.abs(one.words() - other.words()) <= MOST_WORDS_MORE_OR_LESS
            && distance <= Math.min(WIDEST, OF_ONE_WORD / Math.sqrt(words)));
  }

  /** Whether one is slightly changed from the other even if it stands somewhere else. */
  static boolean isSlightAnywhere(ParagraphPrint one, ParagraphPrint other) {
    return Math.min(one.words(), other.words()) >= TELLING_WORDS && isSlight(one, other);
  }
}
