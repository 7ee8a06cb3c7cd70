package sourcebook.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.Rule;
import sourcebook.diagnostic.TextFile;
import sourcebook.json.Json;

/**
 * Reads from a page's HTML what the site's checks ask. Finished pages must close what they open, so
 * that there is no doubt which citation stands in which sentence.
 */
public final class PageReader {

  private static final String TO_ASSETS = "move it to a file in the theme’s `assets/`";

  private final TextFile file;
  private final TextFile textless;
  private final References references;
  private final Set<String> ids = new HashSet<>();
  private final List<PageFacts.SiteLink> links = new ArrayList<>();
  private final List<Diagnostic> faults = new ArrayList<>();
  private final OpenElements open = new OpenElements();

  private PageReader(TextFile file, References references) {
    this.file = file;
    this.textless = new TextFile(file.path(), "");
    this.references = references;
  }

  /**
   * @param path where the page stands, from the site's top
   * @param shown the site's folder as people call it
   * @param basePath what a reference to the site may begin with in place of a relative one, such as
   *     {@code /dossier/}; empty where nothing may
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
      if (tag.get().kind() == Tag.Kind.END) {
        end(tag.get());
      } else {
        begin(tag.get());
      }
    }
    open.all().forEach(left -> leftOpen(left.tag(), "before the page ends"));
  }

  private void begin(Tag tag) {
    tag.attributes().forEach(attribute -> read(tag, attribute));
    refuseWhatActs(tag);
    open.cutShortBy(tag)
        .ifPresent(
            cut ->
                fault(
                    SiteRules.WELL_FORMED,
                    tag,
                    "a browser ends the `<" + cut.name() + ">` above where this begins",
                    "close that `<" + cut.name() + ">` before, or make another element of it"));
    open.begin(tag);
    if (tag.attribute("role").equals("doc-noteref")) {
      open.mark();
    }
  }

  private void end(Tag tag) {
    List<OpenElements.Open> closed = open.end(tag.name());
    if (closed.isEmpty()) {
      fault(
          SiteRules.WELL_FORMED,
          tag,
          "`</" + tag.name() + ">` closes nothing that is open here",
          "open it before, or take it out");
      return;
    }
    closed
        .subList(0, closed.size() - 1)
        .forEach(inner -> leftOpen(inner.tag(), "before `</" + tag.name() + ">`"));
    closed.stream().filter(element -> !element.isMarked()).forEach(this::requireNoMark);
  }

  private void leftOpen(Tag tag, String where) {
    fault(
        SiteRules.WELL_FORMED,
        tag,
        "`<" + tag.name() + ">` is not closed " + where,
        "close it with `</" + tag.name() + ">`, or take it out");
  }

  private void requireNoMark(OpenElements.Open element) {
    for (Tag.Attribute attribute : element.tag().attributes()) {
      boolean claim = attribute.name().equals("data-claim");
      if (claim || attribute.name().equals("data-sentence")) {
        fault(
            SiteRules.CLAIMS,
            element.tag(),
            (claim ? "a claim" : "a sentence") + " is shown without a mark",
            "if it cites something, print its marks in the same element: `….marks | raw`");
      }
    }
  }

  private void refuseWhatActs(Tag tag) {
    if (tag.name().equals("style")
        || (tag.name().equals("script") && tag.attribute("src").isEmpty() && !isData(tag))) {
      fault(SiteRules.REQUESTS, tag, "a " + tag.name() + " stands in the page itself", TO_ASSETS);
    } else if (isData(tag) && Json.parse(content(tag)).isEmpty()) {
      fault(
          SiteRules.REQUESTS,
          tag,
          "what stands in this script is not JSON, as its type says",
          "write it with `{{ page.frame.linked | raw }}`, or take it out");
    } else if (tag.name().equals("base")
        || tag.attribute("http-equiv").equalsIgnoreCase("refresh")) {
      fault(SiteRules.REQUESTS, tag, "this leads readers elsewhere without asking", "take it out");
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
    } else if (name.equals("style") || name.equals("srcdoc") || name.startsWith("on")) {
      fault(SiteRules.REQUESTS, tag, "`" + name + "` stands in the page itself", TO_ASSETS);
    } else {
      Requests.references(attribute).forEach(reference -> refer(tag, name, reference));
    }
  }

  private void refer(Tag tag, String attribute, String reference) {
    if (!References.leavesSite(reference)) {
      Position place = place(tag);
      Position textlessPlace = new Position(textless, place.line(), place.column(), 0);
      links.add(references.resolve(reference, textlessPlace));
    } else if (Requests.isMade(tag, attribute)) {
      fault(
          SiteRules.REQUESTS,
          tag,
          "`" + reference + "` would be asked for without a reader’s doing",
          "keep the file in the theme’s `assets/` and name it with `asset(…)`, or take this out");
    } else if (!Requests.isAddress(reference)) {
      fault(
          SiteRules.REQUESTS,
          tag,
          "`" + reference + "` is not the address of a page",
          "lead to a page of the site or to a web page, or take the link out");
    }
  }

  /**
   * Data that browsers never run (HTML Living Standard, section 4.12.1), whatever a policy says.
   */
  private static boolean isData(Tag tag) {
    return tag.name().equals("script") && tag.attribute("type").equals("application/ld+json");
  }

  /** What stands between a tag and the next. */
  private String content(Tag tag) {
    int from = tag.offset() + tag.length();
    int to = file.text().indexOf("</", from);
    return file.text().substring(from, to < 0 ? file.text().length() : to);
  }

  private void fault(Rule rule, Tag tag, String message, String mend) {
    faults.add(rule.error(inItsLine(place(tag)), message).mend(mend));
  }

  private Position place(Tag tag) {
    return file.at(tag.offset(), tag.length());
  }

  /**
   * The same place in a file of which only this line is kept, since a site may have many faults.
   */
  private Position inItsLine(Position place) {
    String line = "\n".repeat(place.line() - 1) + file.line(place.line());
    return new Position(
        new TextFile(file.path(), line), place.line(), place.column(), place.length());
  }
}
