package sourcebook.testing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A ContextObject of COinS, read by the rules of Zotero’s reader (as they were published in 2026):
 * pairs are split at signs, plus signs and escaped plus signs are spaces, each creator is an
 * author, and a type is one of Zotero’s. No other names of keys are known than those that the
 * format has.
 *
 * @param authors family name, comma, given names; the family name alone where there are none
 */
public record ContextObject(
    String type,
    String title,
    List<String> authors,
    String publication,
    String publisher,
    String date,
    String url,
    String language) {

  private static final Set<String> KEYS =
      Set.of(
          "ctx_ver",
          "rft_val_fmt",
          "rft_id",
          "rft.type",
          "rft.title",
          "rft.source",
          "rft.publisher",
          "rft.date",
          "rft.language");

  /** Reads the {@code title} of an element of class {@code Z3988}. */
  public static ContextObject read(String keys) {
    Map<String, String> read = new HashMap<>();
    List<String> authors = new ArrayList<>();
    for (String pair : keys.split("&")) {
      String[] sides = pair.split("=", -1);
      String value = decoded(sides[1]);
      switch (sides[0]) {
        case "rft.creator" -> authors.add(author(value));
        default -> {
          if (!KEYS.contains(sides[0]) || read.put(sides[0], value) != null) {
            throw new AssertionError(sides[0] + " is unknown or stands twice in " + keys);
          }
        }
      }
    }
    return of(read, authors);
  }

  private static ContextObject of(Map<String, String> read, List<String> authors) {
    ContextObject object =
        new ContextObject(
            read.getOrDefault("rft.type", ""),
            read.getOrDefault("rft.title", ""),
            List.copyOf(authors),
            read.getOrDefault("rft.source", ""),
            read.getOrDefault("rft.publisher", ""),
            read.getOrDefault("rft.date", ""),
            read.getOrDefault("rft_id", ""),
            read.getOrDefault("rft.language", ""));
    if (!"Z39.88-2004".equals(read.get("ctx_ver"))
        || !"info:ofi/fmt:kev:mtx:dc".equals(read.get("rft_val_fmt"))) {
      throw new AssertionError("no ContextObject of Dublin Core: " + read);
    }
    return object;
  }

  /**
   * Stops and commas at the end are dropped. What held a comma is parted at the first that is left,
   * and nothing behind a second one is read; other names are parted at the last space. Single
   * capitals get a stop.
   */
  private static String author(String creator) {
    String name = creator.replaceFirst("[\\s.,/\\[\\]:]+$", "");
    if (!creator.contains(",")) {
      int space = name.lastIndexOf(' ');
      return space < 0 ? name : name.substring(space + 1) + ", " + name.substring(0, space);
    }
    List<String> parts = List.of(name.split(", ?"));
    return parts.size() == 1
        ? name
        : parts.get(0) + ", " + parts.get(1).replaceAll("\\b([A-Z])(?= |$)", "$1.");
  }

  private static String decoded(String value) {
    String spaced = value.replaceAll("\\+|%2[bB]", "%20");
    return URLDecoder.decode(spaced, StandardCharsets.UTF_8);
  }
}
