package sourcebook.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import sourcebook.content.Citation;
import sourcebook.content.Source;

/**
 * The address at which a browser shows quoted words in the publisher’s own page: a text fragment
 * (URL Fragment Text Directives, WICG, section 3.3).
 */
final class PublisherPassage {

  /** What stands in a quotation for words that were left out. */
  private static final Pattern LEFT_OUT = Pattern.compile("\\.{3}|…|\\[[^\\]]*]");

  private PublisherPassage() {}

  /** Empty where the source’s address is unknown or nothing is quoted. */
  static String of(Source source, Citation citation) {
    return source.publication().url().isEmpty() || citation.quote().isEmpty()
        ? ""
        : of(
            source.publication().url().orElseThrow().value(),
            citation.quote().orElseThrow().value());
  }

  /** Empty where there are no words to look for. */
  static String of(String url, String quote) {
    String directive = directive(quote);
    return directive.isEmpty() ? "" : url + (url.contains("#") ? "" : "#") + ":~:text=" + directive;
  }

  /**
   * What was left out of a quotation stands between the words that the range begins and ends with.
   */
  private static String directive(String quote) {
    List<String> parts =
        LEFT_OUT.splitAsStream(quote).map(String::strip).filter(p -> !p.isEmpty()).toList();
    if (parts.isEmpty()) {
      return "";
    }
    String first = encoded(parts.get(0));
    return parts.size() == 1 ? first : first + "," + encoded(parts.get(parts.size() - 1));
  }

  /** All but letters, digits and three signs is escaped: dashes and commas divide a directive. */
  private static String encoded(String words) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : words.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || "._~".indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(hex(c >> 4)).append(hex(c & 15));
      }
    }
    return encoded.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
