package sourcebook.cite;

import java.util.function.UnaryOperator;

/**
 * What an item is called.
 *
 * @param language a BCP 47 tag; only English titles are given capitals
 * @param verbatim whether its words are somebody’s own and keep their letters
 */
record Title(String text, String language, boolean verbatim) {

  static Title printed(String text, String language) {
    return new Title(text.strip(), language, false);
  }

  /** Somebody’s sentence as a title: without its full stop. */
  static Title sentence(String text, String language) {
    String sentence = text.strip();
    return new Title(
        sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence,
        language,
        true);
  }

  /** Up to the colon or the question mark in it; the whole where there is none. */
  Title inShort() {
    int colon = text.indexOf(": ");
    int question = text.indexOf("? ") + 1;
    int end = Math.min(colon > 0 ? colon : text.length(), question > 0 ? question : text.length());
    return new Title(text.substring(0, end), language, verbatim);
  }

  /** Between quotation marks. */
  Phrase quoted(Quotes quotes, UnaryOperator<String> capitals) {
    return Phrase.typeset(cased(capitals), quotes, 1).between(quotes.at(0));
  }

  /** Without marks around it. */
  Phrase bare(Quotes quotes, UnaryOperator<String> capitals) {
    return Phrase.typeset(cased(capitals), quotes, 0);
  }

  private String cased(UnaryOperator<String> capitals) {
    boolean english = language.equals("en") || language.startsWith("en-");
    return english && !verbatim ? capitals.apply(text) : text;
  }
}
