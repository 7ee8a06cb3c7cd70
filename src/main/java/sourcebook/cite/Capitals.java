package sourcebook.cite;

import java.util.Locale;
import java.util.Set;

/**
 * Headline style for English titles: all words begin with a capital but articles, conjunctions and
 * prepositions, unless these stand first, last or behind a colon, a question or an exclamation
 * mark, or begin a hyphenated compound. Words that hold a capital already, single letters, and
 * words a style leaves small stay as they are printed.
 */
enum Capitals {
  /** MLA and OSCOLA: every preposition stays small. */
  ALL_PREPOSITIONS_SMALL(Integer.MAX_VALUE),
  /** Chicago since its 18th edition: prepositions of five letters and more have a capital. */
  UP_TO_FOUR_SMALL(4),
  /** APA: every word of four letters and more has a capital. */
  UP_TO_THREE_SMALL(3);

  private static final Set<String> ARTICLES_AND_CONJUNCTIONS =
      Set.of("a", "an", "the", "and", "but", "for", "nor", "or", "so", "yet");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          ("about above across after against along amid among around as at before behind below"
                  + " beneath beside besides between beyond by despite down during except from in"
                  + " inside into like near of off on onto out outside over past per since than"
                  + " through throughout till to toward towards under underneath until up upon via"
                  + " versus vs with within without")
              .split(" "));

  private final int longestSmall;

  Capitals(int longestSmall) {
    this.longestSmall = longestSmall;
  }

  /** A title in this headline style. */
  String of(String title) {
    StringBuilder cased = new StringBuilder(title);
    boolean first = true;
    int lastStart = -1;
    for (int i = 0; i < title.length(); ) {
      int end = wordEnd(title, i);
      if (end == i) {
        first |= ":?!".indexOf(title.charAt(i)) >= 0;
        i++;
        continue;
      }
      String word = title.substring(i, end);
      if (first || (word.length() > 1 && (beginsCompound(title, i, end) || !staysSmall(word)))) {
        capitalise(cased, i, word);
      }
      first = false;
      lastStart = i;
      i = end;
    }
    if (lastStart >= 0) {
      String last = title.substring(lastStart, wordEnd(title, lastStart));
      if (last.length() > 1) {
        capitalise(cased, lastStart, last);
      }
    }
    return cased.toString();
  }

  private static boolean beginsCompound(String title, int from, int to) {
    boolean hyphenFollows = to < title.length() && title.charAt(to) == '-';
    return hyphenFollows && title.charAt(from - 1) != '-';
  }

  private boolean staysSmall(String word) {
    return ARTICLES_AND_CONJUNCTIONS.contains(word)
        || (PREPOSITIONS.contains(word) && word.length() <= longestSmall);
  }

  private static void capitalise(StringBuilder title, int at, String word) {
    if (word.equals(word.toLowerCase(Locale.ROOT))) {
      int first = word.codePointAt(0);
      title.replace(
          at, at + Character.charCount(first), Character.toString(Character.toTitleCase(first)));
    }
  }

  /** Where the word that begins here ends; here where none does. Apostrophes are part of words. */
  private static int wordEnd(String title, int from) {
    int end = from;
    while (end < title.length() && isOfWord(title, end, from)) {
      end++;
    }
    return end;
  }

  private static boolean isOfWord(String title, int at, int from) {
    char c = title.charAt(at);
    boolean apostrophe =
        (c == '’' || c == '\'')
            && at > from
            && at + 1 < title.length()
            && Character.isLetter(title.charAt(at + 1));
    return apostrophe
        || Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
