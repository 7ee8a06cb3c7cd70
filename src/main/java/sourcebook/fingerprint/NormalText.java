package sourcebook.fingerprint;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in the form in which texts are compared, so that typesetting makes no difference: Unicode
 * NFKC, quotation marks and dashes of one kind, what cannot be seen (soft hyphens, zero-width and
 * direction marks) left out, white space of one kind, case folded. Another way of writing gives
 * another {@link #VERSION}.
 *
 * @param text the whole text, punctuation kept
 * @param words its words in order: letters and digits with the apostrophes, points and commas
 *     inside them, and signs of currency and percentage as words of their own
 */
public record NormalText(String text, List<String> words) {

  /** The number of this way of normalising; fingerprints name the one they were made with. */
  public static final int VERSION = 1;

  private static final String DOUBLE = "“”„‟«»″";
  private static final String SINGLE = "‘’‚‛‹›′`´ʼ";

  /** What stands in English texts beside ASCII, and is its own compatible form. */
  private static final String UNTOUCHED = "‘’“”–—éüñöäøåæ";

  private static final char MINUS = '−';

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}]+(?:'[\\p{L}\\p{M}]+)*|\\p{N}+(?:[.,]\\p{N}+)*|[\\p{Sc}%]");

  public NormalText {
    words = List.copyOf(words);
  }

  public static NormalText of(String written) {
    String text = compatible(foldCase(plain(compatible(written))));
    return new NormalText(text, words(text));
  }

  /**
   * NFKC, which need not be asked for letters that it leaves alone: its tables are long to load.
   */
  private static String compatible(String text) {
    boolean same = text.chars().allMatch(c -> c < 0x80 || UNTOUCHED.indexOf(c) >= 0);
    return same ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** One kind of quotation mark, dash and white space, and nothing that cannot be seen. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int character = plain(text.codePointAt(i));
      if (character == ' ') {
        space = true;
      } else if (Character.getType(character) != Character.FORMAT) {
        plain.append(space && !plain.isEmpty() ? " " : "").appendCodePoint(character);
        space = false;
      }
    }
    return plain.toString();
  }

  private static int plain(int character) {
    if (character < 0x80) {
      return character <= ' ' || character == 0x7F ? ' ' : character == '`' ? '\'' : character;
    }
    if (DOUBLE.indexOf(character) >= 0) {
      return '"';
    }
    if (SINGLE.indexOf(character) >= 0) {
      return '\'';
    }
    return switch (Character.getType(character)) {
      case Character.DASH_PUNCTUATION -> '-';
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL ->
          ' ';
      default -> character == MINUS ? '-' : character;
    };
  }

  /** The final sigma is a matter of its place, and “ß” is the small form of “SS”. */
  private static String foldCase(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
