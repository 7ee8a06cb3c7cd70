package sourcebook.cite;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Finds which quotation marks of a text, straight or curly, belong together. */
final class QuotedText {

  /** What a sign of the text is. */
  enum Sign {
    LETTER,
    OPENS,
    CLOSES,
    APOSTROPHE
  }

  private static final String BEFORE_OPENING = " \u00a0([—–-/";

  private final String text;
  private final Sign[] signs;

  private QuotedText(String text) {
    this.text = text;
    this.signs = new Sign[text.length()];
  }

  /** What each sign of a text is. Marks without a partner are letters, or apostrophes. */
  static Sign[] signs(String text) {
    return new QuotedText(text).read();
  }

  private Sign[] read() {
    Arrays.fill(signs, Sign.LETTER);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '’') {
        signs[i] = Sign.APOSTROPHE;
      }
      if (opens(c, i)) {
        open.push(i);
      } else if (!open.isEmpty() && closes(c, text.charAt(open.peek()), i)) {
        signs[open.pop()] = Sign.OPENS;
        signs[i] = Sign.CLOSES;
      }
    }
    return signs;
  }

  private boolean opens(char c, int at) {
    boolean straight = c == '"' || c == '\'';
    return c == '“'
        || c == '‘'
        || (straight && (at == 0 || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0));
  }

  private boolean closes(char c, char opener, int at) {
    boolean endsWord = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    return switch (opener) {
      case '“' -> c == '”';
      case '"' -> c == '"';
      case '‘' -> c == '’' && endsWord;
      default -> (c == '\'' || c == '’') && endsWord;
    };
  }
}
