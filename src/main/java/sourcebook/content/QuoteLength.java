package sourcebook.content;

import java.util.stream.Stream;

/** How many words a quotation has: enough to find a passage, too few to replace it. */
public record QuoteLength(int words) {

  private static final int FEWEST = 4;
  private static final int MOST = 12;

  public static QuoteLength of(String quote) {
    return new QuoteLength(
        (int) Stream.of(quote.split("\\s+")).filter(word -> !word.isBlank()).count());
  }

  public boolean fits() {
    return FEWEST <= words && words <= MOST;
  }

  /** What is wrong with one that does not fit. */
  public String fault() {
    return "this quotation has "
        + words
        + (words == 1 ? " word" : " words")
        + ", and it takes "
        + FEWEST
        + " to "
        + MOST;
  }

  /** What to do with one that does not fit. */
  public String mend() {
    return words < FEWEST
        ? "take in the words around it, or leave `quote` out"
        : "keep the words that decide, at most " + MOST;
  }
}
