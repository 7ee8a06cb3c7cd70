package sourcebook.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.Rule;
import sourcebook.diagnostic.TextFile;

/**
 * Reads from a page's HTML what the site's checks ask. Finished pages must close what they open, so
 * that there is no doubt which citation stands in which sentence.
 */
public final class PageReader {

  /** Elements without content and end tag (HTML Living Standard, section 13.1.2). */
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  private static final Set<String> LINK_ATTRIBUTES =
      Set.of("href", "src", "action", "poster", "data", "srcset", "formaction", "xlink:href");

  private static final String TO_ASSETS = "move it to a file in the theme's `assets/`";
  private static final String PRINT_MARKS = "print the marks beside the words: `….marks | raw`";

  /** An element whose end has not come yet, and whether a citation mark stood in it. */
  private static final class Open {
    private final Tag tag;
    private boolean marked;

    private Open(Tag tag) {
      this.tag = tag;
    }
  }

  private final TextFile file;
  private final TextFile textless;
  private final References references;
  private final Set<String> ids = new HashSet<>();
  private final List<PageFacts.SiteLink> links = new ArrayList<>();
  private final List<Diagnostic> faults = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private PageReader(TextFile file, References references) {
    this.file = file;
    this.textless = new TextFile(file.path(), "");
    this.references = references;
  }

  /**
   * @param path where the page stands, from the site's top
   * @param shown the site's folder as people call it
   * @param basePath what an absolute reference to the site begins with, such as {@code /dossier/}
   */
  public static PageFacts read(String path, String html, String shown, String basePath) {
    TextFile file = new TextFile(shown + "/" + path, html);
    PageReader reader = new PageReader(file, new References(path, basePath));
    reader.readAll();
    return new PageFacts(path, reader.ids, reader.links, reader.faults);
  }

  private void readAll() {
    TagReader tags = new TagReader(file.text());
    for (Optional<Tag> tag = tags.next(); tag.isPresent(); tag = tags.next()) {
      if (tag.get().end()) {
        close(tag.get());
      } else {
        begin(tag.get());
      }
    }
    open.forEach(
        left ->
            fault(
                SiteRules.WELL_FORMED,
                left.tag,
                "`<" + left.tag.name() + ">` is not closed",
                "close it with `</" + left.tag.name() + ">`, or take it out"));
  }

  private void begin(Tag tag) {
    tag.attributes().forEach(attribute -> read(tag, attribute));
    if (tag.name().equals("script") && tag.attribute("src").isEmpty() && !isData(tag)) {
      fault(SiteRules.REQUESTS, tag, "a script stands in the page itself", TO_ASSETS);
    }
    if (!VOID.contains(tag.name()) && !isClosedShape(tag)) {
      open.push(new Open(tag));
    }
    if (tag.attribute("role").equals("doc-noteref") && !open.isEmpty()) {
      open.peek().marked = true;
    }
  }

  /** In a drawing, {@code <path/>} closes itself. */
  private boolean isClosedShape(Tag tag) {
    int end = file.text().indexOf('>', tag.offset());
    boolean slash = end > 0 && file.text().charAt(end - 1) == '/';
    return slash && open.stream().anyMatch(outer -> outer.tag.name().equals("svg"));
  }

  private void close(Tag tag) {
    Open closed = open.peek();
    if (closed == null || !closed.tag.name().equals(tag.name())) {
      fault(
          SiteRules.WELL_FORMED,
          tag,
          "`</" + tag.name() + ">` closes nothing that is open here",
          "open it before, or take it out");
      return;
    }
    open.pop();
    if (!closed.marked) {
      requireNoMark(closed.tag);
    } else if (!open.isEmpty()) {
      open.peek().marked = true;
    }
  }

  private void requireNoMark(Tag tag) {
    for (Tag.Attribute attribute : tag.attributes()) {
      if (attribute.name().equals("data-claim")) {
        fault(
            SiteRules.CLAIMS,
            tag,
            "the claim `" + attribute.value() + "` is shown without a mark",
            PRINT_MARKS);
      } else if (attribute.name().equals("data-sentence")) {
        fault(SiteRules.CLAIMS, tag, "a sentence is shown without a mark", PRINT_MARKS);
      }
    }
  }

  private void read(Tag tag, Tag.Attribute attribute) {
    String name = attribute.name();
    if (name.equals("id")) {
      if (!ids.add(attribute.value())) {
        fault(
            SiteRules.IDS,
            tag,
            "the id `" + attribute.value() + "` stands on this page twice",
            "give one of the two another id; if it names a claim or a disagreement, name that anew");
      }
    } else if (name.equals("style") || name.startsWith("on")) {
      fault(SiteRules.REQUESTS, tag, "`" + name + "` styles or runs in the page itself", TO_ASSETS);
    } else if (LINK_ATTRIBUTES.contains(name)) {
      link(tag, attribute);
    }
  }

  private void link(Tag tag, Tag.Attribute attribute) {
    String value = attribute.value();
    if (!References.leavesSite(value)) {
      Position place = place(tag);
      links.add(references.resolve(value, new Position(textless, place.line(), place.column(), 0)));
    } else if (Requests.isMade(tag, attribute.name(), value)) {
      fault(
          SiteRules.REQUESTS,
          tag,
          "`" + attribute.name() + "=\"" + value + "\"` would be fetched or run",
          "keep the file in the theme's `assets/` and name it with `asset(…)`, or take this out");
    }
  }

  private static boolean isData(Tag script) {
    return script.attribute("type").equals("application/ld+json");
  }

  private void fault(Rule rule, Tag tag, String message, String mend) {
    faults.add(rule.error(place(tag), message).mend(mend));
  }

  private Position place(Tag tag) {
    int end = file.text().indexOf('>', tag.offset());
    return file.at(tag.offset(), end < 0 ? 1 : end + 1 - tag.offset());
  }
}
