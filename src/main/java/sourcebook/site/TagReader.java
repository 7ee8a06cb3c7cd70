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
public final class TagReader {

  /** Elements whose content is text, whatever it looks like (section 13.2.5.2 to 13.2.5.5). */
  private static final Set<String> RAW =
      Set.of("script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp");

  private final String html;
  private int at;

  /** Whether the tag just read ends in {@code />}. */
  private boolean slash;

  /** How many drawings are open; in one, no content is raw (section 13.2.6.5). */
  private int drawings;

  public TagReader(String html) {
    this.html = html;
  }

  /** The next tag, or empty at the end of the page. */
  public Optional<Tag> next() {
    while (true) {
      int open = html.indexOf('<', at);
      if (open < 0 || open + 1 >= html.length()) {
        return Optional.empty();
      }
      at = open + 1;
      char c = html.charAt(at);
      if (isLetter(c)) {
        return Optional.of(start(open));
      } else if (c == '/' && at + 1 < html.length() && isLetter(html.charAt(at + 1))) {
        return Optional.of(end(open));
      } else if (c == '!' || c == '?' || c == '/') {
        skipMarkup();
      }
    }
  }

  /** A comment, a document type, or what a browser takes for a comment. */
  private void skipMarkup() {
    if (!html.startsWith("!--", at)) {
      skipBehind(">", at);
    } else if (html.startsWith("!-->", at) || html.startsWith("!--->", at)) {
      skipBehind(">", at);
    } else {
      int end = html.indexOf("--", at + 3);
      while (end >= 0 && !html.startsWith("-->", end) && !html.startsWith("--!>", end)) {
        end = html.indexOf("--", end + 1);
      }
      skipBehind(">", end < 0 ? html.length() : end);
    }
  }

  private void skipBehind(String sign, int from) {
    int end = html.indexOf(sign, from);
    at = end < 0 ? html.length() : end + 1;
  }

  private Tag end(int open) {
    at++;
    String name = name();
    skipBehind(">", at);
    if (name.equals("svg") && drawings > 0) {
      drawings--;
    }
    return new Tag(name, Tag.Kind.END, List.of(), open, at - open);
  }

  private Tag start(int open) {
    String name = name();
    List<Tag.Attribute> attributes = attributes();
    int length = at - open;
    Tag.Kind kind = slash ? Tag.Kind.SELF_CLOSING : Tag.Kind.START;
    if (name.equals("svg") && !slash) {
      drawings++;
    } else if (RAW.contains(name) && drawings == 0) {
      skipRaw(name);
    }
    return new Tag(name, kind, attributes, open, length);
  }

  private void skipRaw(String name) {
    while (at < html.length() && !isEndOf(name)) {
      int next = html.indexOf('<', at + 1);
      at = next < 0 ? html.length() : next;
    }
  }

  private boolean isEndOf(String name) {
    int behind = at + 2 + name.length();
    return html.startsWith("</", at)
        && html.regionMatches(true, at + 2, name, 0, name.length())
        && (behind == html.length()
            || isSpace(html.charAt(behind))
            || "/>".indexOf(html.charAt(behind)) >= 0);
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
    slash = false;
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '>') {
        at++;
        break;
      }
      slash = c == '/';
      if (slash || isSpace(c)) {
        at++;
      } else {
        add(attribute(), attributes);
      }
    }
    return attributes;
  }

  private static void add(Tag.Attribute attribute, List<Tag.Attribute> attributes) {
    if (attributes.stream().noneMatch(earlier -> earlier.name().equals(attribute.name()))) {
      attributes.add(attribute);
    }
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
