package sourcebook.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sourcebook.cite.CitedDate.Known;
import sourcebook.cite.CitedDate.Point;
import sourcebook.json.Json;

/**
 * Items as CSL-JSON (CSL 1.0.2), which reference managers and citation processors read.
 *
 * <p>An article whose paper is unknown stays an article. As a {@code document}, Chicago’s style
 * leaves it out of the bibliography if it has neither date nor address, and others lose its day.
 */
final class CslJson {

  private CslJson() {}

  /** An array of items, as a file. */
  static String file(Stream<Item> items) {
    return Json.array(items.map(CslJson::of)).pretty();
  }

  static Json of(Item item) {
    Map<String, Json> members = new LinkedHashMap<>();
    put(members, "id", item.id());
    put(members, "type", item.form().csl);
    put(
        members,
        "title",
        item.title().verbatim() ? kept(item.title().text()) : item.title().text());
    String brief = item.title().inShort().text();
    put(members, "title-short", brief.equals(item.title().text()) ? "" : brief);
    if (!item.authors().isEmpty()) {
      members.put("author", Json.array(item.authors().stream().map(CslJson::author)));
    }
    put(
        members,
        item.form().hasContainer() ? "container-title" : "publisher",
        item.form().hasContainer() ? kept(item.publisher()) : item.publisher());
    put(members, "issued", item.published());
    put(members, "accessed", item.retrieved());
    put(members, "URL", item.url().orElse(""));
    put(members, "language", item.title().language());
    return new Json.Members(members);
  }

  /** What capitals would change is protected from them. */
  private static String kept(String text) {
    return Capitals.UP_TO_THREE_SMALL.of(text).equals(text)
        ? text
        : "<span class=\"nocase\">" + text + "</span>";
  }

  private static Json author(Author author) {
    if (!(author instanceof Author.Person person)) {
      return Json.object("literal", author.inFull());
    }
    Map<String, Json> members = new LinkedHashMap<>();
    put(members, "family", person.family());
    put(members, "given", person.given());
    put(members, "non-dropping-particle", person.particle());
    put(members, "suffix", person.suffix());
    return new Json.Members(members);
  }

  private static void put(Map<String, Json> members, String name, String text) {
    if (!text.isEmpty()) {
      members.put(name, new Json.Text(text));
    }
  }

  private static void put(Map<String, Json> members, String name, CitedDate date) {
    if (date instanceof Known known) {
      members.put(name, numbers(known));
    } else if (date instanceof CitedDate.InWords in && !in.words().isEmpty()) {
      members.put(name, Json.object("literal", in.words()));
    }
  }

  private static Json numbers(Known date) {
    Map<String, Json> members = new LinkedHashMap<>();
    Stream<Point> points =
        date.isSpan() ? Stream.of(date.start(), date.end()) : Stream.of(date.start());
    members.put("date-parts", Json.array(points.map(CslJson::parts)));
    if (date.start().isSeason()) {
      members.put("season", new Json.Whole(date.start().month() - 20));
    }
    if (date.doubtful()) {
      members.put("circa", new Json.Truth(true));
    }
    return new Json.Members(members);
  }

  private static Json parts(Point date) {
    List<Integer> parts = new ArrayList<>(List.of(date.year()));
    if (date.month() > 0 && !date.isSeason()) {
      parts.add(date.month());
    }
    if (date.day() > 0) {
      parts.add(date.day());
    }
    return Json.array(parts.stream());
  }
}
