package sourcebook.twin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sourcebook.site.Tag;
import sourcebook.site.TagReader;

/** One walk through a finished page, which closes all that it opens, tag by tag. */
final class PageWalk {

  /** What is for eyes or hands only. */
  private static final Set<String> LEFT_OUT =
      Set.of("script", "style", "svg", "template", "form", "button", "input", "dialog", "noscript");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "caption",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "ul");

  /**
   * An element of which it is not yet known what becomes of it. A disclosure or navigation that
   * says {@code data-twin="in"} is kept, as anything that says {@code "out"} is left out.
   */
  private static final class Element {
    private final Tag tag;
    private final StringBuilder outer;
    private final Blocks.Place place;
    private final List<String> leadsBack = new ArrayList<>();
    private boolean wanted;

    private Element(Tag tag, StringBuilder outer, Blocks.Place place) {
      this.tag = tag;
      this.outer = outer;
      this.place = place;
      this.wanted = tag.attribute("data-twin").equals("in");
    }
  }

  private final String html;
  private final Blocks blocks = new Blocks();
  private final Footnotes footnotes = new Footnotes();
  private final Deque<Element> open = new ArrayDeque<>();
  private List<String> row = new ArrayList<>();

  /** How many open elements are left out, the outermost of them with all that is in it. */
  private int skipped;

  private boolean inMain;
  private int cells;

  /** Where the last tag ends. */
  private int behind;

  /** Where a span ends, if that was the last tag. */
  private int behindSpan = -1;

  /** Where the next comment begins; negative where none is to come. */
  private int comment;

  PageWalk(String html) {
    this.html = html;
    this.comment = html.indexOf("<!--");
  }

  CharSequence text() {
    return blocks.text();
  }

  Footnotes footnotes() {
    return footnotes;
  }

  void go() {
    TagReader tags = new TagReader(html);
    for (Optional<Tag> next = tags.next(); next.isPresent(); next = tags.next()) {
      Tag tag = next.get();
      if (inMain && skipped == 0) {
        say(behind, tag.offset());
      }
      behind = tag.offset() + tag.length();
      step(tag);
    }
  }

  private void step(Tag tag) {
    if (tag.name().equals("main")) {
      inMain = tag.kind() != Tag.Kind.END;
      blocks.end("");
    } else if (inMain && skipped > 0) {
      skip(tag);
    } else if (inMain && tag.kind() == Tag.Kind.END) {
      end(tag.name());
    } else if (inMain) {
      begin(tag);
    }
  }

  private void skip(Tag tag) {
    if (tag.kind() == Tag.Kind.END) {
      skipped--;
    } else if (tag.kind() == Tag.Kind.START && !tag.isVoid()) {
      skipped++;
    }
  }

  /** Text, with what themes leave of comments taken out. */
  private void say(int from, int to) {
    if (comment >= 0 && comment < from) {
      comment = html.indexOf("<!--", from);
    }
    if (comment < 0 || comment >= to) {
      Escapes.append(html, from, to, blocks.line());
    } else {
      Escapes.append(html, from, comment, blocks.line());
      int end = html.indexOf("-->", comment);
      say(end < 0 || end > to ? to : end + 3, to);
    }
  }

  private void begin(Tag tag) {
    boolean leadsBack = tag.attribute("role").equals("doc-backlink");
    boolean mark = tag.attribute("role").equals("doc-noteref");
    if (leadsBack) {
      open.stream()
          .filter(element -> element.tag.name().equals("li"))
          .findFirst()
          .ifPresent(item -> item.leadsBack.add(tag.attribute("href")));
    } else if (mark) {
      mark(tag);
    }
    if (leadsBack || mark || isLeftOut(tag)) {
      skipped = tag.kind() == Tag.Kind.SELF_CLOSING || tag.isVoid() ? 0 : 1;
    } else if (tag.isVoid()) {
      beginVoid(tag);
    } else {
      beginElement(tag);
    }
  }

  private static boolean isLeftOut(Tag tag) {
    return LEFT_OUT.contains(tag.name())
        || tag.attribute("aria-hidden").equals("true")
        || tag.attribute("data-twin").equals("out")
        || tag.attributes().stream().anyMatch(attribute -> attribute.name().equals("hidden"));
  }

  /** What holds a mark is wanted: other disclosures hold what the footnotes say. */
  private void mark(Tag tag) {
    String place = tag.attribute("data-source") + ", para. " + tag.attribute("data-at");
    footnotes.mark(tag.attribute("id"), place, blocks.line());
    open.forEach(element -> element.wanted = true);
  }

  private void beginVoid(Tag tag) {
    if (tag.name().equals("br") && cells == 0) {
      blocks.line().append("\\\n");
    } else if (tag.name().equals("br")) {
      Escapes.space(blocks.line());
    } else if (tag.name().equals("img")) {
      blocks.line().append(tag.attribute("alt"));
    }
  }

  private void beginElement(Tag tag) {
    if (tag.name().equals("span") && tag.offset() == behindSpan) {
      separate(" · ");
    } else if (BLOCKS.contains(tag.name()) && !tag.name().equals("dd")) {
      endBlock();
    }
    switch (tag.name()) {
      case "ul", "ol" -> blocks.beginList(tag.name().equals("ol"));
      case "dl" -> blocks.beginList(false);
      case "li", "dt" -> blocks.beginItem();
      case "blockquote" -> blocks.beginQuote();
      case "tr" -> row = new ArrayList<>();
      case "td", "th" -> cells++;
      case "q" -> blocks.line().append('“');
      default -> {}
    }
    StringBuilder words = isPassedOn(tag.name()) ? blocks.line() : new StringBuilder();
    open.push(new Element(tag, blocks.swap(words), blocks.place()));
  }

  /** Whether an element’s words are simply words of what it stands in. */
  private static boolean isPassedOn(String name) {
    return !Set.of("a", "em", "i", "cite", "strong", "b", "code", "td", "th").contains(name);
  }

  private void end(String name) {
    if (open.isEmpty() || !open.peek().tag.name().equals(name)) {
      return;
    }
    Element element = open.pop();
    behindSpan = name.equals("span") ? behind : -1;
    if (isPassedOn(name)) {
      endBlockElement(element, name);
    } else {
      String inner = blocks.swap(element.outer).toString();
      endWords(element, name, inner);
    }
  }

  private void endBlockElement(Element element, String name) {
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> blocks.end("#".repeat(name.charAt(1) - '0') + " ");
      case "dt" -> endTerm();
      case "q" -> blocks.line().append('”');
      case "li" -> endItem(element);
      default -> {
        if (BLOCKS.contains(name)) {
          endBlock();
        }
      }
    }
    switch (name) {
      case "ul", "ol", "dl" -> blocks.endList();
      case "blockquote" -> blocks.endQuote();
      case "tr" -> blocks.row(row);
      case "table" -> blocks.endTable();
      case "details", "nav" -> {
        if (!element.wanted) {
          blocks.goBackTo(element.place);
        }
      }
      default -> {}
    }
  }

  private void endWords(Element element, String name, String inner) {
    switch (name) {
      case "a" -> appendLink(element.tag.attribute("href"), inner);
      case "strong", "b" -> appendBetween("**", inner, "**");
      case "code" -> appendCode(inner);
      case "td", "th" -> {
        cells--;
        row.add(inner.strip());
      }
      default -> appendBetween("*", inner, "*");
    }
  }

  /** An item that leads back to marks is what is said of them; a list of whole sources is not. */
  private void endItem(Element item) {
    String line = blocks.line().toString().strip();
    boolean endnote =
        open.stream().anyMatch(outer -> outer.tag.attribute("role").equals("doc-endnotes"));
    if (!endnote) {
      item.leadsBack.stream()
          .filter(href -> href.startsWith("#"))
          .forEach(href -> footnotes.say(href.substring(1), line));
    }
    endBlock();
  }

  /** A term and what is said of it stand in one line. */
  private void endTerm() {
    String term = blocks.line().toString().strip();
    blocks.line().setLength(0);
    if (!term.isEmpty()) {
      blocks.line().append("**").append(term).append(":** ");
    }
  }

  /** Within a cell there are no blocks. */
  private void endBlock() {
    if (cells == 0) {
      blocks.end("");
    } else {
      separate(" ");
    }
  }

  private void separate(String by) {
    StringBuilder line = blocks.line();
    if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
      line.append(by);
    }
  }

  private void appendLink(String href, String inner) {
    boolean stays = href.isEmpty() || href.startsWith("#");
    if (!stays) {
      open.stream()
          .filter(element -> element.tag.name().equals("nav"))
          .forEach(nav -> nav.wanted = true);
    }
    appendBetween(stays ? "" : "[", inner, stays ? "" : "](" + Hrefs.toTwin(href) + ")");
  }

  /** Between backticks nothing is escaped; words that hold one stand without. */
  private void appendCode(String inner) {
    boolean fenced = !inner.contains("`");
    appendBetween(fenced ? "`" : "", fenced ? Escapes.inCode(inner) : inner, fenced ? "`" : "");
  }

  /** Signs stand close to the words, and spaces outside. */
  private void appendBetween(String before, String inner, String after) {
    String words = inner.strip();
    if (inner.startsWith(" ")) {
      Escapes.space(blocks.line());
    }
    if (!words.isEmpty()) {
      blocks.line().append(before).append(words).append(after);
    }
    if (inner.endsWith(" ")) {
      Escapes.space(blocks.line());
    }
  }
}
