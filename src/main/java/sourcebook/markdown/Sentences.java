package sourcebook.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where sentences end. A citation marker, written as {@link #MARKER}, belongs to the sentence
 * it stands in or directly follows. In doubt it splits: a missed end would let an uncited sentence
 * through, while a needless one is seen and reworded.
 */
public final class Sentences {

  /** Stands in plain text for a citation marker. */
  public static final char MARKER = '\uFFFC';

  /** A sentence with the white space and markers that follow it; ends are exclusive. */
  public record Span(int start, int end) {}

  private static final String TERMINATORS = ".?!…‽⁇⁈⁉。！？｡．؟۔।॥։።။";
  private static final String UNSPACED_TERMINATORS = "。！？｡．";

  /** Quotations also close as they do in German, „…“ and »…«. */
  private static final String CLOSERS = "”’“‘\"')]}»›«‹」』）】》〉";

  private static final String OPENERS = "“‘\"'([{«‹„‚「『（【《〈";

  private Sentences() {}

  /** Whether a text ends as a sentence does. */
  public static boolean isEnded(String text) {
    int end = text.length();
    while (end > 0 && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || isGap(text.charAt(end - 1)))) {
      end--;
    }
    return end > 0 && isStop(text, end - 1);
  }

  /** Cuts a passage into sentences that together are the whole passage. */
  public static List<Span> split(String passage) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < passage.length(); i++) {
      int end = endAt(passage, i);
      if (end > 0 && hasWords(passage, start, end)) {
        spans.add(new Span(start, end));
        start = end;
        i = end - 1;
      }
    }
    if (hasWords(passage, start, passage.length()) || spans.isEmpty()) {
      spans.add(new Span(start, passage.length()));
    } else if (start < passage.length()) {
      Span last = spans.remove(spans.size() - 1);
      spans.add(new Span(last.start(), passage.length()));
    }
    return spans;
  }

  /** Where the next sentence begins if the one around {@code i} ends there, else 0. */
  private static int endAt(String text, int i) {
    if (!isStop(text, i)) {
      return 0;
    }
    int closed = skip(text, skip(text, i, TERMINATORS), CLOSERS);
    int next = closed;
    boolean marked = false;
    while (next < text.length() && isGap(text.charAt(next))) {
      marked |= text.charAt(next) == MARKER;
      next++;
    }
    if (next == text.length()) {
      return next;
    }
    if (next == closed) {
      return UNSPACED_TERMINATORS.indexOf(text.charAt(i)) >= 0 ? next : 0;
    }
    boolean single = closed == i + 1 && text.charAt(i) == '.';
    String word = wordBefore(text, i);
    boolean ends =
        begins(text, next)
            ? marked || !single || Abbreviations.endBefore(wordAt(text, next), word)
            : single && !isStop(text, next) && Abbreviations.endAlways(word);
    return ends ? next : 0;
  }

  /** Whether a sentence should begin here: with a lower-case letter few do, with a stop none. */
  private static boolean begins(String text, int next) {
    int first = skip(text, next, OPENERS);
    return first < text.length()
        && !Character.isLowerCase(text.codePointAt(first))
        && !isStop(text, first);
  }

  private static boolean isStop(String text, int i) {
    return TERMINATORS.indexOf(text.charAt(i)) >= 0;
  }

  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0
        && !isGap(text.charAt(start - 1))
        && OPENERS.indexOf(text.charAt(start - 1)) < 0
        && "-–—/".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    boolean letterOfAName = end - start == 1 && isHyphenated(text, start);
    return text.substring(letterOfAName ? start - 2 : start, end);
  }

  /** The K of ISIS-K is no initial, unlike the P of J.-P. */
  private static boolean isHyphenated(String text, int start) {
    return start > 1
        && text.charAt(start - 1) == '-'
        && Character.isLetterOrDigit(text.charAt(start - 2));
  }

  /** The word or number that begins here, behind what opens a quotation. */
  private static String wordAt(String text, int start) {
    int first = skip(text, start, OPENERS);
    int end = first;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(first, end);
  }

  private static int skip(String text, int from, String what) {
    int i = from;
    while (i < text.length() && what.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean isGap(char c) {
    return c == MARKER || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean hasWords(String text, int start, int end) {
    return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
