package sourcebook.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The elements that are open at a place in a page, and whether a citation mark stood in each. */
final class OpenElements {

  /** At the beginning of these a browser ends a paragraph (section 13.2.6.4.7). */
  private static final Set<String> ENDING_PARAGRAPHS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "center",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "ul");

  /** Within these a paragraph or link further out is safe (section 13.2.4.2). */
  private static final Set<String> SHELTERING =
      Set.of("button", "caption", "object", "svg", "table", "td", "template", "th");

  /** An element whose end has not come yet. */
  static final class Open {
    private final Tag tag;
    private boolean marked;
    private boolean cutShort;

    private Open(Tag tag) {
      this.tag = tag;
    }

    Tag tag() {
      return tag;
    }

    /** Whether a citation mark stood in it so far. */
    boolean isMarked() {
      return marked;
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();

  /** Opens an element, unless it has no content. */
  void begin(Tag tag) {
    if (!tag.isVoid() && !isClosedShape(tag)) {
      open.push(new Open(tag));
    }
  }

  /** Notes that a citation mark stands here. */
  void mark() {
    if (!open.isEmpty()) {
      open.peek().marked = true;
    }
  }

  /**
   * Closes the innermost element of this name, and what is open in it.
   *
   * @return what was closed, that element last; nothing where none of the name is open
   */
  List<Open> end(String name) {
    List<Open> closed = new ArrayList<>();
    if (all().anyMatch(element -> element.tag.name().equals(name))) {
      do {
        closed.add(close());
      } while (!closed.get(closed.size() - 1).tag.name().equals(name));
    }
    return closed;
  }

  /** Every element that is open, the innermost first. */
  Stream<Open> all() {
    return open.stream();
  }

  /** The element that browsers would take to end where this one begins; each is named once. */
  Optional<Tag> cutShortBy(Tag tag) {
    String victim = tag.name().equals("a") ? "a" : "p";
    if (!tag.name().equals("a") && !ENDING_PARAGRAPHS.contains(tag.name())) {
      return Optional.empty();
    }
    Optional<Open> cut =
        all()
            .takeWhile(outer -> !SHELTERING.contains(outer.tag.name()))
            .filter(outer -> outer.tag.name().equals(victim) && !outer.cutShort)
            .findFirst();
    cut.ifPresent(element -> element.cutShort = true);
    return cut.map(Open::tag);
  }

  private Open close() {
    Open closed = open.pop();
    if (closed.marked) {
      mark();
    }
    return closed;
  }

  /** In a drawing, {@code <path/>} closes itself. */
  private boolean isClosedShape(Tag tag) {
    return tag.kind() == Tag.Kind.SELF_CLOSING
        && (tag.name().equals("svg") || all().anyMatch(outer -> outer.tag.name().equals("svg")));
  }
}
