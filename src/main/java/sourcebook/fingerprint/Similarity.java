package sourcebook.fingerprint;

import java.util.List;

/**
 * A 64-bit locality-sensitive hash (simhash after Charikar, “Similarity estimation techniques from
 * rounding algorithms”, 2002): texts that share most words differ in few bits, strangers in about
 * half of them.
 */
public final class Similarity {

  private static final int BITS = 64;

  /** Words this short are mostly the grammar that all texts share. */
  private static final int SHORT = 3;

  private static final int WEIGHT_OF_LONG_WORDS = 3;

  private Similarity() {}

  static long of(List<String> words, String salt) {
    int[] votes = new int[BITS];
    for (String word : words) {
      int weight = word.length() <= SHORT ? 1 : WEIGHT_OF_LONG_WORDS;
      long hash = spread(salt + word);
      for (int bit = 0; bit < BITS; bit++) {
        votes[bit] += (hash >>> bit & 1) == 1 ? weight : -weight;
      }
    }
    long similarity = 0;
    for (int bit = 0; bit < BITS; bit++) {
      similarity |= votes[bit] > 0 ? 1L << bit : 0;
    }
    return similarity;
  }

  /** In how many of 64 bits two hashes differ. */
  public static int distance(long one, long other) {
    return Long.bitCount(one ^ other);
  }

  /** FNV-1a with the last step of SplitMix64, which makes every bit depend on every letter. */
  private static long spread(String word) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
    return hash ^ hash >>> 31;
  }
}
