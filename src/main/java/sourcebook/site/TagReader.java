package sourcebook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the tags of a page one after another, passing over text, comments and what stands in
 * scripts. It reads what a browser would read (HTML Living Standard, section 13.2.5, as far as
 * finished pages go); text inside tags that is not well formed is left to the caller to refuse.
 */
final class TagReader {

  /** Elements whose content is text, whatever it looks like (section 13.2.5.2 to 13.2.5.5). */
  private static final Set<String> RAW = Set.of("script", "style", "textarea", "title");

  private final String html;
  private int at;

  TagReader(String html) {
    this.html = html;
  }

  /** The next tag, or empty at the end of the page. */
  Optional<Tag> next() {
    while (true) {
      int open = html.indexOf('<', at);
      if (open < 0 || open + 1 >= html.length()) {
        return Optional.empty();
      }
      at = open + 1;
      char c = html.charAt(at);
      if (c == '!' || c == '?') {
        skipMarkup();
      } else if (isLetter(c)) {
        return Optional.of(start(open));
      } else if (c == '/' && at + 1 < html.length() && isLetter(html.charAt(at + 1))) {
        return Optional.of(end(open));
      }
    }
  }

  private void skipMarkup() {
    boolean comment = html.startsWith("!--", at);
    int end = html.indexOf(comment ? "-->" : ">", at);
    at = end < 0 ? html.length() : end + 1;
  }

  private Tag end(int open) {
    at++;
    String name = name();
    int close = html.indexOf('>', at);
    at = close < 0 ? html.length() : close + 1;
    return new Tag(name, true, List.of(), open);
  }

  private Tag start(int open) {
    String name = name();
    List<Tag.Attribute> attributes = attributes();
    if (RAW.contains(name)) {
      int end = html.toLowerCase(Locale.ROOT).indexOf("</" + name, at);
      at = end < 0 ? html.length() : end;
    }
    return new Tag(name, false, attributes, open);
  }

  private String name() {
    int start = at;
    while (at < html.length() && !isSpace(html.charAt(at)) && "/>".indexOf(html.charAt(at)) < 0) {
      at++;
    }
    return html.substring(start, at).toLowerCase(Locale.ROOT);
  }

  /** Reads up to and with the {@code >} that closes the tag. */
  private List<Tag.Attribute> attributes() {
    List<Tag.Attribute> attributes = new ArrayList<>();
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '>') {
        at++;
        break;
      }
      if (isSpace(c) || c == '/') {
        at++;
      } else {
        attributes.add(attribute());
      }
    }
    return attributes;
  }

  private Tag.Attribute attribute() {
    int start = at++;
    while (at < html.length() && !isSpace(html.charAt(at)) && "/>=".indexOf(html.charAt(at)) < 0) {
      at++;
    }
    String name = html.substring(start, at);
    skipSpace();
    if (at >= html.length() || html.charAt(at) != '=') {
      return new Tag.Attribute(name, "");
    }
    at++;
    skipSpace();
    return new Tag.Attribute(name, CharacterReferences.resolve(value()));
  }

  private String value() {
    char quote = at < html.length() ? html.charAt(at) : '>';
    if (quote == '"' || quote == '\'') {
      int end = html.indexOf(quote, at + 1);
      String value = html.substring(at + 1, end < 0 ? html.length() : end);
      at = end < 0 ? html.length() : end + 1;
      return value;
    }
    int start = at;
    while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>') {
      at++;
    }
    return html.substring(start, at);
  }

  private void skipSpace() {
    while (at < html.length() && isSpace(html.charAt(at))) {
      at++;
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
