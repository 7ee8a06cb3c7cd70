package sourcebook.testing;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that nobody wrote, the same ones from the same seed. */
public final class MadeUpTexts {

  /** Common words first, as in any language: a few of them make up half of every text. */
  public static final List<String> VOCABULARY =
      List.of(
          ("the of and to in a that was for on with as by at from it is had but not were be which"
                  + " their has this an are been or they its who will would when no more said one"
                  + " board harbour light keeper lamp tower boat ship sea coast storm night fog lens"
                  + " oil wick clock stair gallery window glass brass paint rope anchor crew captain"
                  + " pilot signal horn bell reef rock island shore tide current wind wave sail mast"
                  + " village church school road bridge market winter summer autumn spring morning"
                  + " evening year month week day hour letter report notice ledger survey map chart"
                  + " council mayor minister clerk doctor teacher fisherman farmer widow child family"
                  + " money price cost debt salary pension tax trade cargo coal grain timber herring"
                  + " salt wool iron stone brick slate lime water well garden goat horse dog gull"
                  + " lifted carried opened closed repaired painted measured counted wrote signed"
                  + " refused accepted promised denied claimed argued warned asked answered knew"
                  + " believed remembered forgot lost found bought sold built burned drowned saved"
                  + " seventeen forty two hundred 1862 1987 3.5 12,000 north south east west old new"
                  + " first last second third small great dark bright cold warm quiet heavy broken"
                  + " empty full narrow wide early late rare common public private local foreign")
              .split(" "));

  private static final int COMMON = 40;

  private final Random random;

  public MadeUpTexts(long seed) {
    this.random = new Random(seed);
  }

  /** Paragraphs of eight to seventy words. */
  public List<String> paragraphs(int count) {
    return IntStream.range(0, count).mapToObj(i -> paragraph(8 + random.nextInt(63))).toList();
  }

  /** A paragraph of so many words, with a comma here and there and a full stop. */
  public String paragraph(int words) {
    String text =
        IntStream.range(0, words)
            .mapToObj(i -> word() + (random.nextInt(9) == 0 ? "," : ""))
            .collect(Collectors.joining(" "));
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
  }

  /** Every second word is a common one. */
  public String word() {
    int one = random.nextBoolean() ? random.nextInt(COMMON) : random.nextInt(VOCABULARY.size());
    return VOCABULARY.get(one);
  }

  public int number(int below) {
    return random.nextInt(below);
  }
}
