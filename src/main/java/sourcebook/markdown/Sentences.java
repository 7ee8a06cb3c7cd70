package sourcebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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

  private static final String TERMINATORS = ".?!…。！？؟۔";
  private static final String UNSPACED_TERMINATORS = "。！？";
  private static final String CLOSERS = "”’\"')]}»›";
  private static final String OPENERS = "“‘\"'([{«‹";

  /** Abbreviations that something always follows. */
  private static final Set<String> NEVER_LAST =
      Set.of(
          "mr", "mrs", "ms", "mx", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "maj", "cmdr",
          "adm", "gov", "sen", "rep", "hon", "rev", "st", "mt", "messrs", "mme", "e.g", "i.e",
          "viz", "cf", "vs", "v", "ca", "c", "approx", "incl", "esp", "dept");

  /** Abbreviations that stand before a number, and are ordinary words otherwise. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of(
          "no", "nos", "p", "pp", "para", "paras", "art", "arts", "sec", "fig", "vol", "ch", "jan",
          "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

  /** Abbreviations that may end a sentence; what follows decides. */
  private static final Set<String> PERHAPS_LAST =
      Set.of("etc", "al", "inc", "ltd", "co", "corp", "jr", "sr", "bros", "est", "a.m", "p.m");

  /** Words that begin a sentence far more often than they follow an abbreviation in one. */
  private static final Set<String> BEGINNERS =
      Set.of(
          "The",
          "A",
          "An",
          "It",
          "Its",
          "He",
          "His",
          "She",
          "Her",
          "They",
          "Their",
          "We",
          "Our",
          "You",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "In",
          "On",
          "At",
          "By",
          "For",
          "From",
          "With",
          "As",
          "But",
          "And",
          "Or",
          "Yet",
          "So",
          "However",
          "Moreover",
          "Meanwhile",
          "After",
          "Before",
          "Since",
          "When",
          "While",
          "If",
          "Although",
          "Though",
          "Because",
          "Both",
          "Some",
          "Many",
          "Most",
          "No",
          "None",
          "Nobody",
          "Not",
          "One",
          "Only",
          "What",
          "Who",
          "Why",
          "How",
          "Where",
          "Whether",
          "Then",
          "Thus",
          "Under",
          "Until",
          "Such",
          "Several",
          "Two",
          "Three");

  private static final Pattern ACRONYM = Pattern.compile("\\p{L}(\\.\\p{L})*");

  private Sentences() {}

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
    if (TERMINATORS.indexOf(text.charAt(i)) < 0) {
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
    return begins(text, next) && (marked || !single || ends(wordBefore(text, i), text, next))
        ? next
        : 0;
  }

  /** Whether a sentence may begin here: no lower-case letter does. */
  private static boolean begins(String text, int next) {
    int first = skip(text, next, OPENERS);
    return first < text.length() && !Character.isLowerCase(text.codePointAt(first));
  }

  /** Whether a full stop after this word ends a sentence rather than an abbreviation. */
  private static boolean ends(String word, String text, int next) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (NEVER_LAST.contains(lower)) {
      return false;
    }
    if (BEFORE_NUMBER.contains(lower) && Character.isDigit(text.codePointAt(next))) {
      return false;
    }
    boolean acronym =
        ACRONYM.matcher(word).matches()
            && (word.contains(".") || Character.isUpperCase(word.codePointAt(0)));
    if (acronym || PERHAPS_LAST.contains(lower)) {
      return BEGINNERS.contains(wordAt(text, skip(text, next, OPENERS)));
    }
    return true;
  }

  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0
        && !isGap(text.charAt(start - 1))
        && OPENERS.indexOf(text.charAt(start - 1)) < 0
        && "-–—/".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, end);
  }

  private static String wordAt(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
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
