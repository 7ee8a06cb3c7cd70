package sourcebook.cite;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import sourcebook.html.Html;

/**
 * Text with some of it in italics, and with the places at the ends of quotations where American
 * typography puts a comma or full stop. Joining two keeps punctuation from piling up: a full stop
 * is left out behind {@code .}, {@code ?} and {@code !}.
 */
final class Phrase {

  static final Phrase NONE = new Phrase("");

  // Signs of the private use area, which no citation holds: of() takes them out.
  private static final char ITALIC = '\uE000';
  private static final char UPRIGHT = '\uE001';
  private static final char SLOT = '\uE002';

  private static final Pattern SIGNS = Pattern.compile("[\uE000-\uE00F]");

  private final String marked;

  private Phrase(String marked) {
    this.marked = marked;
  }

  static Phrase of(String text) {
    return new Phrase(SIGNS.matcher(text).replaceAll(""));
  }

  /**
   * A text whose quotation marks, straight or curly, become those of a style.
   *
   * @param depth how many quotations the text stands in
   */
  static Phrase typeset(String text, Quotes quotes, int depth) {
    String clean = of(text).marked;
    QuotedText.Sign[] signs = QuotedText.signs(clean);
    StringBuilder set = new StringBuilder(clean.length() + 8);
    int level = depth;
    for (int i = 0; i < clean.length(); i++) {
      switch (signs[i]) {
        case LETTER -> set.append(clean.charAt(i));
        case APOSTROPHE -> set.append('’');
        case OPENS -> set.append(quotes.at(level++).open());
        case CLOSES -> set.append(closing(quotes.at(--level)));
      }
    }
    return new Phrase(set.toString());
  }

  boolean isEmpty() {
    return marked.isEmpty();
  }

  Phrase italic() {
    return isEmpty() ? this : new Phrase(ITALIC + marked + UPRIGHT);
  }

  /** Between quotation marks. */
  Phrase between(Quotes.Pair marks) {
    return isEmpty() ? this : new Phrase(marks.open() + marked + closing(marks));
  }

  /** With something on both sides, unless there is nothing between. */
  Phrase within(String before, String after) {
    return isEmpty() ? this : new Phrase(before + marked + after);
  }

  /** This, a separator and then more; no separator where either is empty. */
  Phrase then(String separator, Phrase more) {
    if (isEmpty() || more.isEmpty()) {
      return isEmpty() ? more : this;
    }
    return new Phrase(punctuated(separator) + more.marked);
  }

  Phrase then(String separator, String more) {
    return then(separator, of(more));
  }

  /** This with a sign at its end. */
  Phrase ending(String sign) {
    return isEmpty() ? this : new Phrase(punctuated(sign));
  }

  /** What there is of some parts, with a separator between. */
  static Phrase join(String separator, Phrase... parts) {
    return Stream.of(parts).reduce(NONE, (all, part) -> all.then(separator, part));
  }

  /** The text alone. */
  String plain() {
    StringBuilder text = new StringBuilder(marked.length());
    marked.chars().filter(c -> c < ITALIC || c > SLOT).forEach(c -> text.append((char) c));
    return text.toString();
  }

  /** As HTML, italics in {@code i} elements. */
  String html() {
    StringBuilder html = new StringBuilder(marked.length() + 16);
    for (int i = 0; i < marked.length(); i++) {
      switch (marked.charAt(i)) {
        case ITALIC -> html.append("<i>");
        case UPRIGHT -> html.append("</i>");
        case SLOT -> {}
        default -> Html.append(html, marked.charAt(i));
      }
    }
    return html.toString();
  }

  private String punctuated(String separator) {
    if (separator.isEmpty()) {
      return marked;
    }
    char sign = separator.charAt(0);
    int end = marked.length();
    int slot = -1;
    while (end > 0 && isClosing(marked.charAt(end - 1))) {
      end--;
      slot = marked.charAt(end) == SLOT ? end : slot;
    }
    char last = end == 0 ? ' ' : marked.charAt(end - 1);
    if (sign == '.' && (last == '.' || last == '?' || last == '!')) {
      return marked + separator.substring(1);
    }
    boolean inside = slot >= 0 && (sign == '.' || sign == ',');
    return inside
        ? marked.substring(0, slot) + sign + marked.substring(slot + 1) + separator.substring(1)
        : marked + separator;
  }

  private static String closing(Quotes.Pair marks) {
    return marks.takesPunctuation() ? SLOT + marks.close() : marks.close();
  }

  private static boolean isClosing(char c) {
    return c == UPRIGHT || c == SLOT || c == '’' || c == '”';
  }

  @Override
  public String toString() {
    return plain();
  }
}
