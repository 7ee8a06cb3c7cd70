package sourcebook.testing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A ContextObject of COinS, read by the rules of Zotero’s reader (as they were published in 2026):
 * pairs are split at signs, plus signs and escaped plus signs are spaces, a family name that
 * follows a complete name begins another one, and a type is one of Zotero’s.
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

  /** Reads the {@code title} of an element of class {@code Z3988}. */
  public static ContextObject read(String keys) {
    Map<String, String> read = new HashMap<>();
    List<String> authors = new ArrayList<>();
    for (String pair : keys.split("&")) {
      String[] sides = pair.split("=", -1);
      String value = decoded(sides[1]);
      switch (sides[0]) {
        case "rft.aulast" -> authors.add(value);
        case "rft.aufirst" -> authors.add(authors.remove(authors.size() - 1) + ", " + value);
        default -> {
          if (read.put(sides[0], value) != null) {
            throw new AssertionError(sides[0] + " stands twice in " + keys);
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

  private static String decoded(String value) {
    String spaced = value.replaceAll("\\+|%2[bB]", "%20");
    return URLDecoder.decode(spaced, StandardCharsets.UTF_8);
  }
}
