package sourcebook.capture;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A content type as servers send it (RFC 9110, section 8.3).
 *
 * @param name in lower case; empty where none was sent
 * @param charset the label of an encoding; empty where none was sent
 */
record MediaType(String name, String charset) {

  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([^\\s\"';]+)", Pattern.CASE_INSENSITIVE);

  static MediaType of(String contentType) {
    Matcher charset = CHARSET.matcher(contentType);
    String name = contentType.replaceFirst("(?s);.*", "").strip().toLowerCase(Locale.ROOT);
    return new MediaType(name, charset.find() ? charset.group(1) : "");
  }
}
